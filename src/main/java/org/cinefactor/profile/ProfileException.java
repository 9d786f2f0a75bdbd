package org.cinefactor.profile;

import java.io.IOException;

/** A failure to read or write the profile; the message is a sentence for people. */
public final class ProfileException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The reason, in words that stand behind a colon. */
  private final String reason;

  /** With the sentence. */
  public ProfileException(String sentence) {
    super(sentence);
    this.reason = sentence;
  }

  /**
   * With the sentence, and what the system said.
   *
   * @param reason why, in words that stand behind a colon
   */
  public ProfileException(String sentence, String reason, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** The reason, in words that stand behind a colon. */
  public String reason() {
    return reason;
  }
}
