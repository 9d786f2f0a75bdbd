package org.cinefactor.nmf.file;

import java.io.IOException;

/** What is wrong with a model file, as the end of a sentence. */
final class BadModelException extends IOException {
  private static final long serialVersionUID = 1L;

  BadModelException(String reason) {
    super(reason);
  }
}
