package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure at the bottom of the window. */
@OnScreen
class FailureLineTest {
  @TempDir Path home;
  @TempDir Path disk;

  @Test
  void itIsReadWholeInTheSmallestWindowAndStaysUntilItIsDismissed() throws Exception {
    String name = "a-folder-with-a-long-name-".repeat(7);
    Path folder = Files.createDirectories(disk.resolve(name).resolve(name));
    try (var window = RunningWindow.open(home)) {
      window.resize(1000, 700);
      window.clickOn("Try a sample person");
      window.awaitAnswer();

      window.interact(() -> window.session().open().open(folder));
      window.await("the failure is told", () -> told(window));
      window.awaitQuiet();
      assertWhole(window, name);
      window.picture("failure-line");
      window.clickOn("Settings");
      window.clickOn("Movies");
      window.rate("spirited away", "5");
      window.awaitAnswer();
      assertThat(told(window)).as("a star and another page leave it there").isTrue();
      assertWhole(window, name);

      window.press("Copy error");
      String copied = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
      assertThat(copied)
          .isEqualTo(window.lookup(RunningWindow.FAILURE).queryAs(Label.class).getText());
      window.press("Dismiss error");
      window.await("it has left", () -> !told(window));
    }
  }

  private static boolean told(RunningWindow window) {
    return Sight.seen(window.lookup(".failure-line").query());
  }

  private static void assertWhole(RunningWindow window, String name) {
    var words = window.lookup(RunningWindow.FAILURE).queryAs(Label.class);
    assertThat(words.getText()).contains(name);
    assertThat(FxThread.call(words::isTextTruncated)).as("cut").isFalse();
    double bottom = words.localToScene(words.getLayoutBounds()).getMaxY();
    assertThat(bottom).isLessThanOrEqualTo(words.getScene().getHeight());
    assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()) - 1);
  }
}
