package org.cinefactor.ui.control;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.cinefactor.text.Texts;

/** A button that copies the details of an error. */
public final class CopyButton extends Button {
  private static final Texts TEXTS = Texts.of(CopyButton.class);

  /** With what the details are when it is pressed. */
  public CopyButton(Supplier<String> details) {
    super(TEXTS.get("details.copy"));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> copy(details.get()));
  }

  /** Puts words into the system's clipboard, from where they are pasted elsewhere. */
  public static void copy(String words) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
  }
}
