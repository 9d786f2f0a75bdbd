package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small window: no button is cut, and no text that a tooltip does not say. */
@OnScreen
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
        assertThat(WindowRobot.byToolkit(() -> cutButtons(window))).as(page).isEmpty();
        assertThat(WindowRobot.byToolkit(() -> unsaid(window))).as(page).isEmpty();
      }
    }
  }

  private static Set<String> cutButtons(RunningWindow window) {
    var cut = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      boolean button =
          one instanceof ButtonBase
              || one.getParent() instanceof ComboBoxBase
              || one.getStyleClass().contains("setting-name");
      if (button && one.isTextTruncated()) {
        cut.add(one.getText());
      }
    }
    return cut;
  }

  /** Words that are cut, and whole nowhere. */
  private static Set<String> unsaid(RunningWindow window) {
    var unsaid = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      if (one.isTextTruncated()) {
        Event.fireEvent(one, pointerOn(one));
        if (!one.getProperties().containsKey("javafx.scene.control.Tooltip")) {
          unsaid.add(one.getText());
        }
      }
    }
    return unsaid;
  }

  private static MouseEvent pointerOn(Node node) {
    Bounds at = node.localToScreen(node.getLayoutBounds());
    return new MouseEvent(
        MouseEvent.MOUSE_ENTERED_TARGET,
        0,
        0,
        at.getCenterX(),
        at.getCenterY(),
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
