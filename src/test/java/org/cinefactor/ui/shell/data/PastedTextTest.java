package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.ShortText;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paste of what nobody means to search for. */
@OnScreen
class PastedTextTest {
  @TempDir Path home;

  @Test
  void whateverIsPastedTheSearchGoesOn() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      TextField field = window.lookup("#search").query();
      for (String part : new String[] {"\u202e\u05d0", "e\u0301", "\uD83C\uDFAC", "star "}) {
        window.interact(
            () -> {
              var content = new ClipboardContent();
              content.putString(part.repeat(200_000));
              Clipboard.getSystemClipboard().setContent(content);
              field.requestFocus();
              field.selectAll();
              field.paste();
            });
        assertThat(field.getText()).hasSize(ShortText.MOST_LETTERS).startsWith(part);
        window.type(KeyCode.HOME).type(KeyCode.A);
      }
      window.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A).write("heat");
      window.awaitHits("heat");
      assertThat(window.person().ratings().size()).isZero();
    }
  }
}
