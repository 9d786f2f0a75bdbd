package org.cinefactor.ui.shell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class AppearanceStoryTest {
  @TempDir Path home;

  @Test
  void theWindowFollowsTheSystemAndIsAsLargeAsWished() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.resize(1000, 700);
      window.clickOn("#page-settings");
      window.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
      window.await("it is larger", () -> percent(window).equals("110%"));
      assertThat(rail(window)).isGreaterThan(76 * 1.09);
      window.picture("settings-larger");
      window.picture("settings-larger-1920", 1920, 1080);
      window.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
      window.await("it is as large as before", () -> percent(window).equals("100%"));
      window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.EQUALS);
      window.await("plus may need Shift", () -> percent(window).equals("110%"));
      window.push(KeyCode.SHORTCUT, KeyCode.ADD);
      window.await("the number pad has a plus too", () -> percent(window).equals("125%"));
      window.push(KeyCode.SHORTCUT, KeyCode.SUBTRACT);
      window.await("and a minus", () -> percent(window).equals("110%"));
      window.push(KeyCode.SHORTCUT, KeyCode.NUMPAD0);
      window.await("and a nought", () -> percent(window).equals("100%"));

      system(window, ColorScheme.DARK);
      assertThat(window.picture("system-dark")).isLessThan(0.25);
      system(window, ColorScheme.LIGHT);
      assertThat(window.picture("system-light")).isGreaterThan(0.8);
    }
  }

  private static void system(RunningWindow window, ColorScheme scheme) {
    window.interact(() -> window.stage().getScene().getPreferences().setColorScheme(scheme));
    window.awaitQuiet();
  }

  private static String percent(RunningWindow window) {
    return window.lookup("#scale").queryAs(Labeled.class).getText();
  }

  private static double rail(RunningWindow window) {
    window.awaitQuiet();
    var rail = window.lookup(".rail").query();
    return rail.localToScene(rail.getLayoutBounds()).getWidth();
  }
}
