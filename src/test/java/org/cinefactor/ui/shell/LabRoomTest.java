package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is room for in a window of 1000 x 700. */
class LabRoomTest {
  @TempDir Path home;

  @Test
  void aTitleIsCutOnlyWhenItsGenresHaveGivenTheirRoom() throws Exception {
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
        .filter(Node::isVisible)
        .filter(chip -> !chip.getStyleClass().contains("more"))
        .count();
  }
}
