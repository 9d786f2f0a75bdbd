package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.WindowPicture;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The predictions in the list and on a movie's page, and their comparison with the stars. */
@OnScreen
class PredictionStoryTest {
  @TempDir Path home;

  @Test
  void likelihoodsStandInTheListAndAreComparedWithTheStarsThatFollow() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1000, 700);
      window.clickOn("Hits");
      window.await("nothing yet", () -> window.shows("Nothing to compare yet"));
      window.picture("hits-empty");
      window.clickOn("Movies");
      window.clickOn("Try a sample person");
      String first = window.awaitAnswer().getFirst();
      window.await("every place has a percentage", () -> percentages(window) == 10);
      for (int width = 1280; width >= 1160; width -= 20) {
        assertThat(barWidths(window, width)).as("a longer bar is more likely").hasSize(1);
      }
      assertBarsSayTheNumber(window);
      window.pictures("likely");
      window.doubleClickOn(first);
      window.await("the page says it in words", () -> window.shows(".prediction"));
      window.pictures("movie-prediction");
      window.clickOn("Movies");
      for (int i = 0; i < 3; i++) {
        window.focusFirstPlace();
        int rated = window.person().ratings().size();
        window.type(javafx.scene.input.KeyCode.DIGIT4);
        window.await("it is rated", () -> window.person().ratings().size() == rated + 1);
        window.awaitAnswer();
        window.await("all are predicted anew", () -> percentages(window) == 10);
      }
      window.clickOn("Hits");
      window.await("three are compared", () -> window.lookup(".hit-title").queryAll().size() == 3);
      window.pictures("hits");
    }
  }

  private static Set<Double> barWidths(RunningWindow window, int width) {
    return FxThread.call(
        () -> {
          WindowPicture.drawn(window.stage().getScene(), width, 800);
          return window.lookup(".place-row .score-bar").queryAllAs(Region.class).stream()
              .map(Region::getWidth)
              .collect(Collectors.toSet());
        });
  }

  /** The bar is as full as the movie is likely, whatever the other places have. */
  private static void assertBarsSayTheNumber(RunningWindow window) {
    for (Node row : window.lookup(".place-row").queryAll()) {
      var bar = (Region) row.lookup(".score-bar");
      var fill = (Region) bar.lookup(".fill");
      double percent = Integer.parseInt(((Text) row.lookup(".score")).getText().replace("%", ""));
      double pixel = 100 / bar.getWidth();
      assertThat(100 * fill.getWidth() / bar.getWidth()).isCloseTo(percent, within(pixel + 0.5));
    }
  }

  private static long percentages(RunningWindow window) {
    return window.lookup(".place-row .score").queryAll().stream()
        .filter(node -> ((Text) node).getText().endsWith("%"))
        .count();
  }
}
