package org.cinefactor.ui.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
class KeysAheadTest {
  @TempDir Path folder;

  private static void press(Scene scene, KeyCode key, String letter) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, key, false, false, false, false));
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
  }

  @Test
  void starsThatAreTypedBeforeTheMoviesAreFoundAreForTheFirstOfThem() throws Exception {
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
            var field = (TextField) view.lookup("#search");
            field.requestFocus();
            field.setText("movie 4");
            press(scene, KeyCode.DOWN, "");
            press(scene, KeyCode.DIGIT3, "3");
            assertThat(field.getText()).isEqualTo("movie 4");
            assertThat(session.person().profile().ratings().asMap()).isEmpty();
            runner.finish(runner.started() - 1);
            assertThat(session.person().profile().ratings().asMap()).isEqualTo(Map.of(4, 3.0));
            assertThat(field.getText()).isEqualTo("movie 4");

            field.requestFocus();
            field.setText("nothing like this");
            for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DIGIT5, KeyCode.ESCAPE)) {
              press(scene, key, key == KeyCode.DIGIT5 ? "5" : "");
            }
            assertThat(field.getText()).as("Escape is for the field").isEmpty();
            assertThat(session.person().profile().ratings().asMap()).isEqualTo(Map.of(4, 3.0));
            return field;
          }
        });
  }
}
