package org.cinefactor.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.cinefactor.file.FileSize;

/** The sentences for connections that did not come about, or broke. */
final class NetworkSentence {
  private NetworkSentence() {}

  /**
   * The sentence.
   *
   * @param kept how many bytes have come and are kept
   */
  static DownloadException of(IOException failure, RemoteFile file, long kept) {
    String what =
        has(failure, SSLException.class)
            .map(e -> untrusted(file, e))
            .orElseGet(() -> reached(failure, file));
    String safe =
        kept == 0
            ? ""
            : " The "
                + FileSize.of(kept)
                + " that have come are kept: the download goes on from there when you start it"
                + " again.";
    return new DownloadException(what + safe, failure);
  }

  /** Whether no connection came about at all, so that another try would end in the same way. */
  static boolean unreachable(IOException failure) {
    return has(failure, SSLException.class)
        .or(() -> has(failure, UnknownHostException.class))
        .or(() -> has(failure, UnresolvedAddressException.class))
        .or(() -> has(failure, HttpTimeoutException.class))
        .or(() -> has(failure, ConnectException.class))
        .isPresent();
  }

  private static String untrusted(RemoteFile file, Throwable reason) {
    return file.server()
        + " could not prove that it is "
        + file.server()
        + " (its certificate was refused: "
        + reason.getMessage()
        + "). Check the date of this computer, and whether a proxy stands between; if both are"
        + " right, try again another day.";
  }

  private static String reached(IOException failure, RemoteFile file) {
    if (has(failure, UnknownHostException.class).isPresent()
        || has(failure, UnresolvedAddressException.class).isPresent()) {
      return file.server()
          + " was not found: this computer seems to be offline. Check the network and try again.";
    }
    if (has(failure, HttpTimeoutException.class).isPresent()) {
      return file.server() + " does not answer. Check the network, or try again later.";
    }
    if (has(failure, ConnectException.class).isPresent()) {
      return "There is no connection to "
          + file.server()
          + ". Check the network, and whether a firewall or proxy stands between.";
    }
    String said = String.valueOf(failure.getMessage());
    if (said.contains("Tunnel failed")) {
      return "The proxy between this computer and "
          + file.server()
          + " lets nobody through who has not signed in ("
          + said
          + "). Open any page in your browser, sign in, and try again.";
    }
    return "The connection to " + file.server() + " broke (" + said + ").";
  }

  private static Optional<Throwable> has(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
