package org.cinefactor.download;

import java.io.Serial;

/** A server that answered, and then sent nothing more for longer than it was waited for. */
final class SilenceException extends BrokenException {
  @Serial private static final long serialVersionUID = 1L;

  SilenceException(String sentence) {
    super(sentence);
  }
}
