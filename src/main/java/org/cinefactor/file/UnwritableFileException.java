package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.text.Texts;

/** A file that could not be written; the message is a sentence that names it. */
public final class UnwritableFileException extends IOException {
  private static final Texts TEXTS = Texts.of(UnwritableFileException.class);

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason in words that stand behind a colon
   */
  UnwritableFileException(Path file, String reason, IOException cause) {
    super(TEXTS.format("unwritable", file, reason), cause);
    this.reason = reason;
  }

  /** The reason, in words that stand behind a colon. */
  public String reason() {
    return reason;
  }
}
