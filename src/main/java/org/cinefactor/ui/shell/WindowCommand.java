package org.cinefactor.ui.shell;

import javafx.scene.input.KeyCombination;
import org.cinefactor.text.Texts;

/**
 * A command of the window, available on every page.
 *
 * @param words what it does
 * @param keys the keys that do it
 * @param action does it
 */
record WindowCommand(String words, KeyCombination keys, Runnable action) {
  private static final Texts TEXTS = Texts.of(WindowCommand.class);

  /** With keys as JavaFX writes them: {@code Shortcut+F}. */
  static WindowCommand of(String words, String keys, Runnable action) {
    return new WindowCommand(words, KeyCombination.valueOf(keys), action);
  }

  /** The keys as they stand on the keyboard. */
  String keyNames() {
    return keys.getDisplayText()
        .replace("Ctrl", TEXTS.get("key.ctrl"))
        .replace("Shift", TEXTS.get("key.shift"));
  }
}
