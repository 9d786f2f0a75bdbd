package org.cinefactor.download;

import java.io.Serial;

/** A server that answered, and then sent nothing more for longer than it was waited for. */
final class ReadTimeoutException extends BrokenConnectionException {
  @Serial private static final long serialVersionUID = 1L;

  ReadTimeoutException(String sentence) {
    super(sentence);
  }
}
