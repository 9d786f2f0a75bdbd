package org.cinefactor.nmf.file;

import java.io.IOException;

/** An error in a model file; the message is the end of a sentence. */
final class BadModelException extends IOException {
  private static final long serialVersionUID = 1L;

  BadModelException(String reason) {
    super(reason);
  }
}
