package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Proxies that make no way to a server of https, each for its own reason. */
@Isolated("says to the whole virtual machine which proxy there is")
class TunnelTest {
  @TempDir Path folder;

  @AfterEach
  void without() {
    System.clearProperty("https.proxyHost");
    System.clearProperty("https.proxyPort");
  }

  private String said(String answer) throws IOException {
    try (var proxy = new RawServer(_ -> answer)) {
      System.setProperty("https.proxyHost", "127.0.0.1");
      System.setProperty("https.proxyPort", Integer.toString(proxy.port()));
      var file =
          new RemoteFile(
              URI.create("https://files.example.invalid/set.zip"),
              OptionalLong.empty(),
              Optional.empty(),
              Optional.empty());
      Throwable failure =
          catchThrowable(() -> new Download(folder).fetch(file, "set.zip", Progress.NONE));
      assertThat(failure).isInstanceOf(DownloadException.class);
      return String.valueOf(failure.getMessage());
    }
  }

  @Test
  void onlyWhoAsksForASignInIsSaidTo() throws IOException {
    assertThat(said("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n"))
        .contains("signed in", "302");
    assertThat(said("HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n"))
        .contains("could not connect", "503")
        .doesNotContain("signed in");
  }

  @Test
  void withoutACertificateNoneWasRefused() throws IOException {
    String open = "HTTP/1.1 200 Connection established\r\n\r\n";
    assertThat(said(open)).contains("No secure connection").doesNotContain("certificate");
    assertThat(said(open + "not TLS at all, sorry"))
        .contains("No secure connection")
        .doesNotContain("certificate");
  }
}
