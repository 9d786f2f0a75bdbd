package org.cinefactor.nmf;

import java.io.IOException;

/** A model file that cannot be used; the message is a sentence for people that names the file and says what is wrong with it. */
public final class ModelFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A reason in words. */
  public ModelFileException(String message) {
    super(message);
  }

  /** A reason in words, and where it came from. */
  public ModelFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
