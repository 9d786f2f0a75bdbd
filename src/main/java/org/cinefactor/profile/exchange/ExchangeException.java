package org.cinefactor.profile.exchange;

import java.io.IOException;
import java.io.Serial;

/** A file of ratings that cannot be read; the message is a sentence for people. */
public final class ExchangeException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  ExchangeException(String sentence) {
    super(sentence);
  }

  ExchangeException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
