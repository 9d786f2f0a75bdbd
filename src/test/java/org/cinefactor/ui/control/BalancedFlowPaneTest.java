package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.Test;

@OnScreen
class BalancedFlowPaneTest {
  private static final double HEIGHT = 20;

  /** Number of parts in each line, from the top. */
  private static List<Integer> lines(double width, double... parts) throws Exception {
    var pane = new BalancedFlowPane();
    for (double part : parts) {
      var region = new Region();
      region.setMinSize(part, HEIGHT);
      region.setPrefSize(part, HEIGHT);
      pane.getChildren().add(region);
    }
    pane.setHgap(2);
    pane.resize(width, pane.prefHeight(width));
    pane.layout();
    var lines = new TreeMap<Double, Integer>();
    for (Node one : pane.getChildren()) {
      lines.merge(one.getLayoutY(), 1, Integer::sum);
      assertThat(one.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(pane.getHeight());
    }
    return List.copyOf(lines.values());
  }

  @Test
  void theLastPartIsNotAlone() throws Exception {
    assertThat(lines(460, 102, 93, 80, 116, 116)).containsExactly(3, 2);
    assertThat(lines(300, 50, 50, 50, 50, 50, 50)).containsExactly(3, 3);
  }

  @Test
  void oneLineIsEnoughWhereAllFit() throws Exception {
    assertThat(lines(600, 102, 93, 80, 116, 116)).containsExactly(5);
    assertThat(lines(100, 100)).containsExactly(1);
  }

  @Test
  void aPartThatIsTooWideHasALineOfItsOwn() throws Exception {
    assertThat(lines(100, 30, 150, 30)).containsExactly(1, 1, 1);
    assertThat(lines(100)).isEmpty();
  }
}
