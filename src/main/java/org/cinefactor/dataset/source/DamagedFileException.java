package org.cinefactor.dataset.source;

import java.io.IOException;
import org.cinefactor.file.FailureReason;

/**
 * A file of a data set that is cut off or torn. Its message is the reason, in words that stand
 * behind a colon.
 */
public final class DamagedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /** Of the file with this name. */
  DamagedFileException(String file, IOException damage) {
    super(FailureReason.of(damage), damage);
    this.file = file;
  }

  /** The file's name. */
  public String file() {
    return file;
  }
}
