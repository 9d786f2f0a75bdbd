package org.cinefactor.download;

import java.io.IOException;
import java.io.Serial;

/**
 * A connection that came to nothing, for a reason in words of this program, which stand in
 * brackets.
 */
class BrokenConnectionException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  BrokenConnectionException(String reason) {
    super(reason);
  }
}
