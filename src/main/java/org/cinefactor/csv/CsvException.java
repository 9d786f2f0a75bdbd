package org.cinefactor.csv;

import java.io.IOException;
import java.io.Serial;

/** A table that cannot be read; the message is a clause that follows the file's name. */
public final class CsvException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final long line;

  CsvException(String clause, long line) {
    super(clause);
    this.line = line;
  }

  /** The line that it cannot be read from. */
  public long line() {
    return line;
  }
}
