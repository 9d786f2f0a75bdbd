package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.cinefactor.workspace.settings.WindowPlace;
import org.junit.jupiter.api.Test;

class FittedWindowTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1366, 744);
  private static final Rectangle2D LARGE = new Rectangle2D(1366, 0, 2560, 1440);

  @Test
  void aWindowThatFitsStaysWhereItWas() {
    var was = new WindowPlace(100, 50, 1000, 700, false);
    assertThat(FittedWindow.of(was, List.of(LAPTOP, LARGE))).isEqualTo(was);
    var there = new WindowPlace(1500, 100, 2300, 1300, true);
    assertThat(FittedWindow.of(there, List.of(LAPTOP, LARGE))).isEqualTo(there);
  }

  @Test
  void aWindowFromALargerScreenIsAsLargeAsThisOneIs() {
    var was = new WindowPlace(0, 0, 2560, 1400, false);
    assertThat(FittedWindow.of(was, List.of(LAPTOP)))
        .isEqualTo(new WindowPlace(0, 24, 1366, 744, false));
  }

  @Test
  void aWindowThatReachesOverTheEdgeIsMovedIn() {
    var was = new WindowPlace(900, -300, 1000, 700, false);
    assertThat(FittedWindow.of(was, List.of(LAPTOP)))
        .isEqualTo(new WindowPlace(366, 24, 1000, 700, false));
  }

  @Test
  void aWindowOfAScreenThatIsGoneHasNoPosition() {
    var was = new WindowPlace(1500, 100, 2300, 1300, false);
    assertThat(FittedWindow.of(was, List.of(LAPTOP)))
        .isEqualTo(new WindowPlace(Double.NaN, Double.NaN, 1366, 744, false));
    assertThat(FittedWindow.of(WindowPlace.usual(), List.of(LAPTOP)).x()).isNaN();
  }
}
