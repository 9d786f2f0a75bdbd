package org.cinefactor.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * The length limit of a text field: a hundred thousand pasted letters of two directions hold the
 * window up for 20 seconds at each key.
 */
public final class ShortText {
  /** More than anybody types into one line. */
  public static final int MOST_LETTERS = 2000;

  private ShortText() {}

  /** Limits a field to the first letters of a text that is too long. */
  public static void in(TextField field) {
    field.setTextFormatter(new TextFormatter<>(ShortText::shortened));
  }

  private static TextFormatter.Change shortened(TextFormatter.Change change) {
    int over = change.getControlNewText().length() - MOST_LETTERS;
    if (over > 0 && change.isContentChange()) {
      String text = change.getText();
      String kept = text.substring(0, Math.max(0, text.length() - over));
      change.setText(kept);
      int end = change.getRangeStart() + kept.length();
      change.setCaretPosition(end);
      change.setAnchor(end);
    }
    return change;
  }
}
