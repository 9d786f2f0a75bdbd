package org.cinefactor.nmf.file;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.text.Texts;

/** A model file that cannot be read or written; the message is a sentence for people. */
public final class ModelFileException extends IOException {
  private static final Texts TEXTS = Texts.of(ModelFileException.class);

  private static final long serialVersionUID = 1L;

  private ModelFileException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  public static ModelFileException unreadable(Path file, String reason, Throwable cause) {
    return new ModelFileException(TEXTS.format("unusable", file, reason), cause);
  }

  static ModelFileException unwritable(Path file, String reason, Throwable cause) {
    return new ModelFileException(TEXTS.format("unsaved", file, reason), cause);
  }
}
