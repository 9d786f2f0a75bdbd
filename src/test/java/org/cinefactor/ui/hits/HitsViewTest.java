package org.cinefactor.ui.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.KeptPrediction;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class HitsViewTest {
  private static final double NARROW = 330;

  @TempDir Path folder;

  @Test
  void titlesTakeMoreLinesWhereTheyHaveLittleRoom() throws Exception {
    FxToolkit.registerPrimaryStage();
    List<Labeled> titles = WaitForAsyncUtils.waitForAsyncFx(60_000, this::titles);
    assertThat(titles).hasSize(2).noneMatch(Labeled::isTextTruncated);
    assertThat(titles).anyMatch(title -> title.getHeight() > 30);
  }

  private List<Labeled> titles() throws Exception {
    var workspace = SmallWorkspace.in(folder);
    try (var session = new Session(workspace, new SameThreadRunner())) {
      session.begin();
      workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
      workspace.profile().keep(new KeptPrediction(2, 0.4, 2, 4));
      session.person().become(Ratings.of(Map.of(1, 1.0, 2, 1.0)));
      var view =
          new HitsView(
              new HitsViewModel(
                  session.person(), session.open(), session.predictions(), session.runner()));
      var _ = new Scene(view, NARROW, 600);
      for (int pass = 0; pass < 3; pass++) {
        view.applyCss();
        view.layout();
      }
      return view.lookupAll(".hit-title").stream().map(Labeled.class::cast).toList();
    }
  }
}
