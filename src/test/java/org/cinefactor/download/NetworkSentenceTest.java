package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import javax.net.ssl.SSLHandshakeException;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Broken connections in German: the words of Java, which are English, are not among them. */
@Isolated("the language is that of the whole process")
final class NetworkSentenceTest {
  private static final RemoteFile FILE =
      new RemoteFile(
          URI.create("https://example.org/set.zip"),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty());

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  @Test
  void noneOfJavasWordsStandInASentence() {
    Language.GERMAN.use();
    assertThat(NetworkSentence.of(new IOException("Connection reset by peer"), FILE, 0))
        .hasMessage(
            "Die Verbindung zu example.org ist abgerissen. Prüf das Netz und versuch es später noch"
                + " einmal.");
    assertThat(
            NetworkSentence.of(
                new SSLHandshakeException("Remote host terminated the handshake"), FILE, 0))
        .hasMessageStartingWith("Es kam keine sichere Verbindung zu example.org zustande. Prüf,");
  }

  /** The client tells so where the connection ended with the headers. */
  @Test
  void anEarlyEndIsToldInOurWords() {
    Language.GERMAN.use();
    var early = new IOException("fixed content-length: 2000, bytes received: 1000");
    assertThat(NetworkSentence.of(early, FILE, 0))
        .hasMessage(
            "Die Verbindung zu example.org ist abgerissen (nach 1000 von 2000 Bytes war Schluss)."
                + " Versuch es später noch einmal.");
  }
}
