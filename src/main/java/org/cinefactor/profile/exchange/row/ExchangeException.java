package org.cinefactor.profile.exchange.row;

import java.io.IOException;
import java.io.Serial;

/** A file of ratings that cannot be read; the message is a sentence for people. */
public final class ExchangeException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public ExchangeException(String sentence) {
    super(sentence);
  }

  /** With the sentence, and what went wrong. */
  public ExchangeException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** True if the file is of a known kind, and broken. */
  public boolean isDamage() {
    return getCause() != null;
  }
}
