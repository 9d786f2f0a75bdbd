package org.cinefactor.download;

/** The sentences for answers that bring no file. */
final class StatusSentence {
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
    String said = " (the server answered " + status + ")";
    return switch (status) {
      case NOT_FOUND, GONE ->
          new DownloadException(
              "There is no file "
                  + file.address()
                  + said
                  + ". It may have moved: look for it on grouplens.org/datasets/movielens, download"
                  + " it with a browser and open it here.");
      case PROXY_LOGIN, NETWORK_LOGIN -> webPage(file);
      case UNAUTHORIZED, FORBIDDEN ->
          new DownloadException(
              file.server()
                  + " does not give "
                  + file.address()
                  + " to you"
                  + said
                  + ". Ask whoever runs it, or choose another server.");
      default ->
          new DownloadException(
              file.server()
                  + (status >= SERVER_ERRORS || status == TOO_MANY
                      ? " cannot answer at the moment" + said + ". Try again later."
                      : " gave an answer that brings no file"
                          + said
                          + ": "
                          + file.address()
                          + "."));
    };
  }

  /** The sentence for a page where a file was asked for. */
  static DownloadException webPage(RemoteFile file) {
    return new DownloadException(
        "A web page came in place of the file from "
            + file.server()
            + ", such as the sign-in page of a network or proxy. Open any page in your browser,"
            + " sign in, and try again.");
  }
}
