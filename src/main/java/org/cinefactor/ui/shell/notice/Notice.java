package org.cinefactor.ui.shell.notice;

/**
 * A message that the person must see.
 *
 * @param text a sentence or more
 * @param details what somebody needs who looks for the cause, to be copied; empty for none
 */
public record Notice(String text, String details) {
  /** One without details. */
  static Notice of(String text) {
    return new Notice(text, "");
  }
}
