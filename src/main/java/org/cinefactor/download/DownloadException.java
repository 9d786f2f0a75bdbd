package org.cinefactor.download;

import java.io.IOException;

/**
 * A failed download; the message is a sentence for people: what happened, what is kept, and what to
 * do.
 */
public final class DownloadException extends IOException {
  private static final long serialVersionUID = 1L;

  DownloadException(String sentence) {
    super(sentence);
  }

  DownloadException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
