package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reasons for a place, below the list. */
@OnScreen
class WhyStoryTest {
  @TempDir Path home;

  @Test
  void itOpensAtItsTopWhateverWasReadBefore() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.resize(1000, 700);
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.focusFirstPlace();
      window.type(KeyCode.SPACE);
      window.await("its reasons", () -> window.shows(".why .share-title"));
      String first = title(window);
      readToTheEnd(window);

      window.type(KeyCode.DOWN);
      window.type(KeyCode.SPACE);
      window.await("another movie's reasons", () -> !title(window).equals(first));
      window.awaitQuiet();
      assertThat(scroll(window).getVvalue()).isZero();
      readToTheEnd(window);

      window.type(KeyCode.SPACE);
      window.await("they are closed", () -> !Sight.seen(window.lookup(".why").query()));
      window.type(KeyCode.SPACE);
      window.await("they are open again", () -> Sight.seen(window.lookup(".why").query()));
      window.awaitQuiet();
      assertThat(scroll(window).getVvalue()).isZero();
      window.picture("why-top");

      window.type(KeyCode.ESCAPE);
      window.await("Esc closes them", () -> !Sight.seen(window.lookup(".why").query()));
    }
  }

  private static void readToTheEnd(RunningWindow window) {
    window.awaitQuiet();
    window.interact(() -> scroll(window).setVvalue(1));
    window.awaitQuiet();
    assertThat(scroll(window).getVvalue()).as("there is more than fits").isEqualTo(1);
  }

  private static ScrollPane scroll(RunningWindow window) {
    return window.lookup(".why .scroll-pane").query();
  }

  private static String title(RunningWindow window) {
    return window.lookup(".why-title").queryAs(Labeled.class).getText();
  }
}
