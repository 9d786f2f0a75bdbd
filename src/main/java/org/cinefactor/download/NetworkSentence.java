package org.cinefactor.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.cinefactor.file.FileSize;
import org.cinefactor.text.Texts;

/** The sentences for connections that did not come about, or broke. */
final class NetworkSentence {
  private static final Texts TEXTS = Texts.of(NetworkSentence.class);

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
    String safe = kept == 0 ? "" : " " + TEXTS.format("kept", FileSize.of(kept));
    return new DownloadException(what + safe, failure);
  }

  /** True if no connection came about at all, so that another try would end in the same way. */
  static boolean unreachable(IOException failure) {
    return has(failure, SSLException.class)
        .or(() -> has(failure, UnknownHostException.class))
        .or(() -> has(failure, UnresolvedAddressException.class))
        .or(() -> has(failure, HttpTimeoutException.class))
        .or(() -> has(failure, ConnectException.class))
        .isPresent();
  }

  private static String untrusted(RemoteFile file, Throwable reason) {
    return TEXTS.format("untrusted", file.server(), String.valueOf(reason.getMessage()));
  }

  private static String reached(IOException failure, RemoteFile file) {
    if (has(failure, UnknownHostException.class).isPresent()
        || has(failure, UnresolvedAddressException.class).isPresent()) {
      return TEXTS.format("offline", file.server());
    }
    if (has(failure, HttpTimeoutException.class).isPresent()) {
      return TEXTS.format("silence", file.server());
    }
    if (has(failure, ConnectException.class).isPresent()) {
      return TEXTS.format("unconnected", file.server());
    }
    String said = String.valueOf(failure.getMessage());
    if (said.contains("Tunnel failed")) { // not shown
      return TEXTS.format("proxy", file.server(), said);
    }
    return TEXTS.format("broke", file.server(), said);
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
