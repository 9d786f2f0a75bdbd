package org.cinefactor.ui.shell.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.ui.shell.robot.Sight;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab in a small window. */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
class LabRoomTest {
  @TempDir Path home;

  @Test
  void aTitleIsCutOnlyWhenItsGenresHaveGivenTheirRoom() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      window.resize(1000, 700);
      window.clickOn("#page-lab");
      window.await("there are ten places", () -> window.lookup(".ten-row").queryAll().size() == 10);
      show(window, 55);
      assertThat(titles(window)).hasSize(10).noneMatch(LabRoomTest::isCut);
      show(window, 2);
      assertThat(titles(window)).hasSize(10).anyMatch(LabRoomTest::isCut);
      assertThat(titles(window))
          .filteredOn(LabRoomTest::isCut)
          .allMatch(title -> genres(title.getParent().getParent()) == 0);
      assertThat(titles(window)).anyMatch(title -> genres(title.getParent().getParent()) > 0);
    }
  }

  /** Taken out of the scene, all its styles would be looked up in the pulse that brings it back. */
  @Test
  void thePageOfMoviesIsHiddenMeanwhileAndStaysInTheScene() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      Node movies = window.lookup(".discover").query();
      window.clickOn("#page-lab");
      window.await("there are ten places", () -> window.lookup(".ten-row").queryAll().size() == 10);
      assertThat(Sight.seen(movies)).isFalse();
      assertThat(movies.getScene()).isNotNull();
      window.clickOn("#page-home");
      window.await("the page of movies is back", () -> Sight.seen(movies));
      assertThat(window.lookup(".ten-row").queryAll()).isEmpty();
    }
  }

  @Test
  void aLessonLeavesRoomForWhatItIsAbout() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      window.resize(1000, 700);
      window.clickOn("#page-lab");
      window.await("there are ten places", () -> window.lookup(".ten-row").queryAll().size() == 10);

      teach(window, "What NMF does", 1);
      window.await(
          "cards, the list and the piece are made",
          () ->
              visible(window, ".card") > 1
                  && visible(window, ".inside .small-line") == 10
                  && visible(window, ".cut-title") > 0);
      window.awaitQuiet();
      assertThat(inSight(window, ".inside .small-line")).isEqualTo(10);
      assertThat(inSight(window, ".cut-title")).isEqualTo(7);

      teach(window, "The low-rank question", 4);
      window.await("tastes are counted", () -> visible(window, "#tastes-headline") == 1);
      window.awaitQuiet();
      Region dial = window.lookup(".quarter-dial").query();
      assertThat(dial.getHeight()).isGreaterThan(290);
      assertThat(inSight(window, ".tastes .side-row")).isEqualTo(10);

      teach(window, "Cold start", 6);
      window.await("the seal is shown", () -> visible(window, "#reveal") == 1);
      window.awaitQuiet();
      assertThat(inSight(window, "#reveal")).isEqualTo(1);

      window.resize(860, 560);
      window.awaitQuiet();
      assertThat(bounds(window.lookup(".lab-header").query()).getMaxX())
          .isLessThanOrEqualTo(window.stage().getScene().getWidth());
      ScrollPane scroll = window.lookup(".lab-room > .scroll-pane").query();
      window.interact(() -> scroll.setVvalue(1));
      window.awaitQuiet();
      assertThat(inSight(window, "#reveal")).isEqualTo(1);
    }
  }

  private static void teach(RunningWindow window, String lesson, int step) {
    window.clickOn("#lessons").clickOn(lesson);
    for (int before = 1; before < step; before++) {
      window.clickOn("#lesson-next");
    }
  }

  /** Number of these that lie between the lesson and the status bar. */
  private static long inSight(RunningWindow window, String query) {
    return FxThread.call(
        () -> {
          double top = bounds(window.lookup(".lesson").query()).getMaxY();
          double bottom = bounds(window.lookup(".status-bar").query()).getMinY();
          assertThat(bottom).isLessThan(window.stage().getHeight());
          return window.lookup(query).queryAll().stream()
              .filter(Sight::seen)
              .map(LabRoomTest::bounds)
              .filter(at -> at.getMinY() >= top && at.getMaxY() <= bottom)
              .count();
        });
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static long visible(RunningWindow window, String query) {
    return window.lookup(query).queryAll().stream().filter(Sight::seen).count();
  }

  private static void show(RunningWindow window, int rank) {
    Slider slider = window.lookup("#rank").query();
    window.interact(() -> slider.setValue(rank));
    window.await("rank " + rank + " is shown", () -> heading(window).startsWith(rank + " "));
    window.awaitQuiet();
  }

  private static List<Label> titles(RunningWindow window) {
    return window.lookup(".ten-row").queryAllAs(Parent.class).stream()
        .filter(row -> !row.isMouseTransparent())
        .map(row -> (Label) row.lookup(".movie-title"))
        .toList();
  }

  private static String heading(RunningWindow window) {
    return window.lookup(".rank-panel .panel-heading").queryAs(Label.class).getText();
  }

  private static boolean isCut(Label label) {
    return label.prefWidth(-1) > label.getWidth();
  }

  private static long genres(Parent row) {
    return row.lookupAll(".genre-chip").stream()
        .filter(Sight::seen)
        .filter(chip -> !chip.getStyleClass().contains("more"))
        .count();
  }
}
