package org.cinefactor.download;

import java.io.IOException;
import java.io.Serial;

/** A failed connection, for a reason in this program's words, which are shown in brackets. */
class BrokenConnectionException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  BrokenConnectionException(String reason) {
    super(reason);
  }
}
