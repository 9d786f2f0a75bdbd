package org.cinefactor.profile;

import java.io.IOException;

/** A failure to read or write the profile; the message is a sentence for people. */
public final class ProfileException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public ProfileException(String sentence) {
    super(sentence);
  }

  /** With the sentence, and what the system said. */
  public ProfileException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
