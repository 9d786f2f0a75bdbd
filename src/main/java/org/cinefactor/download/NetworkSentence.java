package org.cinefactor.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.cinefactor.file.FileSize;
import org.cinefactor.text.Texts;

/** The error messages for connections that failed or broke. */
final class NetworkSentence {
  private static final Texts TEXTS = Texts.of(NetworkSentence.class);

  /** The client's words for a proxy's answer to CONNECT. */
  private static final Pattern TUNNEL =
      Pattern.compile("Tunnel failed, got: (\\d{3})"); // not shown

  /** The client's words where a connection ended before a reader had seen anything of the body. */
  private static final Pattern SHORT =
      Pattern.compile(
          "fixed content-length: (\\d{1,18}), bytes received: (\\d{1,18})"); // not shown

  /** Answers of proxies that want to know first who asks: to sign in, or to go to a page for it. */
  private static final Set<Integer> SIGN_IN = Set.of(302, 303, 307, 401, 407, 511);

  private NetworkSentence() {}

  /**
   * The sentence.
   *
   * @param kept how many bytes have come and are kept
   */
  static DownloadException of(IOException failure, RemoteFile file, long kept) {
    String what =
        has(failure, SSLException.class).isPresent()
            ? insecure(failure, file)
            : reached(failure, file);
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

  /** Only what became of a certificate tells that it was refused. */
  private static String insecure(IOException failure, RemoteFile file) {
    boolean certificate =
        has(failure, CertificateException.class)
            .or(() -> has(failure, CertPathBuilderException.class))
            .or(() -> has(failure, CertPathValidatorException.class))
            .isPresent();
    return certificate
        ? TEXTS.format("untrusted", file.server())
        : TEXTS.format("insecure", file.server());
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
    Matcher tunnel = TUNNEL.matcher(said);
    if (tunnel.find()) {
      return tunnel(file, Integer.parseInt(tunnel.group(1)));
    }
    if (failure instanceof BrokenConnectionException) {
      return TEXTS.format("broke.because", file.server(), said);
    }
    Matcher ended = SHORT.matcher(said);
    if (ended.find()) {
      String reason =
          TEXTS.format("short", Long.parseLong(ended.group(2)), Long.parseLong(ended.group(1)));
      return TEXTS.format("broke.because", file.server(), reason);
    }
    return isGarbled(failure)
        ? TEXTS.format("garbled", file.server())
        : TEXTS.format("broke", file.server());
  }

  /** The sentence for a proxy that was asked for a connection to a server and made none. */
  private static String tunnel(RemoteFile file, int status) {
    String said = Integer.toString(status);
    return SIGN_IN.contains(status)
        ? TEXTS.format("proxy", file.server(), said)
        : TEXTS.format("proxy.other", file.server(), said);
  }

  /** The client has no words of its own for much of what a server can say wrongly. */
  private static boolean isGarbled(IOException failure) {
    return has(failure, ProtocolException.class).isPresent()
        || has(failure, RuntimeException.class)
            .filter(e -> !(e instanceof CompletionException))
            .isPresent();
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
