package org.cinefactor.ui.shell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.CutWords;
import org.cinefactor.ui.shell.PageTour;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small window: no button is cut, and no text that a tooltip does not say. */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
class CutTextTest {
  @TempDir Path home;

  @Test
  void inASmallWindowNoButtonIsCutAndEveryCutTitleIsSaidWhole() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.tuned());
      window.resize(1000, 680);
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      var tour = new PageTour(window);
      for (String page : PageTour.ALL) {
        tour.go(page);
        window.picture("small-" + page);
        assertThat(FxThread.call(() -> CutWords.buttons(window))).as(page).isEmpty();
        assertThat(FxThread.call(() -> CutWords.unsaid(window))).as(page).isEmpty();
      }
    }
  }

  @Test
  void theFactsOfTheModelGiveWayToTheLastStep() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(860, 560);
      window.rate("good, the bad", "5");
      window.awaitAnswer();
      Label step = window.lookup(".last-step .step").query();
      assertThat(step.getText()).contains("The Good, the Bad and the Ugly");
      assertThat(FxThread.call(step::isTextTruncated)).isFalse();
      assertThat(FxThread.call(() -> CutWords.unsaid(window))).isEmpty();
    }
  }
}
