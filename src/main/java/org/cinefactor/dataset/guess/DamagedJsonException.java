package org.cinefactor.dataset.guess;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A person's ratings in JSON that is not whole, with the line from which it cannot be read. */
public final class DamagedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  /** As the parser says where it is. */
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

  private final long line;

  DamagedJsonException(RuntimeException cause) {
    super(cause);
    this.line =
        Optional.ofNullable(cause.getMessage())
            .flatMap(message -> LINE.matcher(message).results().findFirst())
            .map((MatchResult found) -> Long.parseLong(found.group(1)))
            .orElse(1L);
  }

  /** The line, the first one where that is not known. */
  public long line() {
    return line;
  }
}
