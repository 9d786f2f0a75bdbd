package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class SlidingRowsTest {
  private static final double HEIGHT = 20;

  private final Map<String, Integer> places = new TreeMap<>();
  private SmallWindow window;
  private SlidingRows<String, Label> rows;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(200, 200);
    SmallWindow.onScreen(
        () -> {
          rows = new SlidingRows<>(3, HEIGHT, HEIGHT, () -> false);
          window.root().getChildren().add(rows);
        });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Label slow(String words) {
    window.takeLong();
    return new Label(words);
  }

  private void showGradually(String... words) {
    rows.showGradually(
        List.of(words), this::slow, (row, place) -> places.put(row.getText(), place));
  }

  private Map<String, Double> seen() {
    var tops = new TreeMap<String, Double>();
    rows.getChildren()
        .forEach(row -> tops.put(((Label) row).getText(), row.getLayoutY() + row.getTranslateY()));
    return tops;
  }

  @Test
  void rowsThatTakeLongComeOneInAFrameEachInItsPlace() throws Exception {
    SmallWindow.onScreen(() -> showGradually("a", "b", "c"));
    window.awaitWhole(rows);
    assertThat(window.slowFrames()).hasSize(3).doesNotHaveDuplicates();
    assertThat(places).isEqualTo(Map.of("a", 0, "b", 1, "c", 2));
    SmallWindow.onScreen(
        () -> assertThat(seen()).isEqualTo(Map.of("a", 0.0, "b", HEIGHT, "c", 2 * HEIGHT)));
  }

  @Test
  void rowsThatWereThereMoveAtOnceAndKeepRoomForThoseThatCome() throws Exception {
    SmallWindow.onScreen(() -> showGradually("a", "b"));
    window.awaitWhole(rows);
    SmallWindow.onScreen(
        () -> {
          showGradually("b", "c", "a");
          assertThat(seen()).isEqualTo(Map.of("b", 0.0, "a", 2 * HEIGHT));
        });
    window.awaitWhole(rows);
    SmallWindow.onScreen(
        () -> assertThat(seen()).isEqualTo(Map.of("b", 0.0, "c", HEIGHT, "a", 2 * HEIGHT)));
  }

  @Test
  void aListThatIsOvertakenByTheNextLeavesNothingBehind() throws Exception {
    SmallWindow.onScreen(
        () -> {
          showGradually("a", "b", "c");
          showGradually("d");
        });
    window.awaitWhole(rows);
    SmallWindow.onScreen(() -> assertThat(seen()).isEqualTo(Map.of("d", 0.0)));
  }
}
