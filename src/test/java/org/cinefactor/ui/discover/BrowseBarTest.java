package org.cinefactor.ui.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class BrowseBarTest {
  @TempDir Path folder;

  @Test
  void aCompletionKeepsTheKeyboardWhenMoviesAreFoundMeanwhile() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          try (var session = new Session(SmallWorkspace.in(folder), new SameThreadRunner())) {
            var runner = new WaitingRunner();
            var model = new DiscoverViewModel(session.person(), session.open(), runner);
            session.begin();
            var view = new DiscoverView(model);
            var scene = new Scene(view, 600, 400);
            view.applyCss();
            view.layout();
            ((TextField) view.lookup("#search")).setText("movie star");
            Node completion = view.lookup(".completion");
            completion.requestFocus();
            runner.finish(runner.started() - 1);
            assertThat(view.lookup(".browse-count")).isNotNull();
            assertThat(scene.getFocusOwner()).isEqualTo(completion);
            assertThat(completion.getScene()).as("it is still there").isEqualTo(scene);
            return completion;
          }
        });
  }
}
