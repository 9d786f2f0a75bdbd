package org.cinefactor.download;

import org.cinefactor.text.Texts;

/** The error messages for HTTP responses that bring no file. */
final class StatusSentence {
  private static final Texts TEXTS = Texts.of(StatusSentence.class);

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int PROXY_LOGIN = 407;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;
  private static final int NETWORK_LOGIN = 511;
  private static final int SERVER_ERRORS = 500;

  private StatusSentence() {}

  /** The sentence for a status. */
  static DownloadException of(int status, RemoteFile file) {
    String said = TEXTS.format("status", Integer.toString(status));
    return switch (status) {
      case NOT_FOUND, GONE ->
          new DownloadException(TEXTS.format("status.gone", file.address(), said));
      case PROXY_LOGIN, NETWORK_LOGIN -> webPage(file);
      case UNAUTHORIZED, FORBIDDEN ->
          new DownloadException(
              TEXTS.format("status.refused", file.server(), file.address(), said));
      default ->
          new DownloadException(
              status >= SERVER_ERRORS || status == TOO_MANY
                  ? TEXTS.format("status.busy", file.server(), said)
                  : TEXTS.format("status.other", file.server(), said, file.address()));
    };
  }

  /** The sentence for a page where a file was asked for. */
  static DownloadException webPage(RemoteFile file) {
    return new DownloadException(TEXTS.format("webPage", file.server()));
  }
}
