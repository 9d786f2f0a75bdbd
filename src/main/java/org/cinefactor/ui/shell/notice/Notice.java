package org.cinefactor.ui.shell.notice;

/**
 * Something that the person must know.
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
