package org.cinefactor.nmf.file;

import java.io.IOException;
import java.nio.file.Path;

/** A model file that cannot be read or written; the message is a sentence for people. */
public final class ModelFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private ModelFileException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  public static ModelFileException unreadable(Path file, String reason, Throwable cause) {
    return new ModelFileException("Cannot use the model " + file + ": " + reason + ".", cause);
  }

  static ModelFileException unwritable(Path file, String reason, Throwable cause) {
    return new ModelFileException(
        "Could not save the model as " + file + ": " + reason + "; nothing was replaced.", cause);
  }
}
