package org.cinefactor.download;

import java.io.Serial;

/** A read timeout: the server answered, and then sent nothing more for too long. */
final class ReadTimeoutException extends BrokenConnectionException {
  @Serial private static final long serialVersionUID = 1L;

  ReadTimeoutException(String sentence) {
    super(sentence);
  }
}
