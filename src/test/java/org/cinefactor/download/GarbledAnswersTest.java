package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with numbers and addresses that there are not: a sentence each, without Java's words. */
class GarbledAnswersTest {
  private static final RetryPolicy BRIEF =
      new RetryPolicy(Duration.ofSeconds(20), Duration.ofSeconds(20), 2);
  private static final String HALF = "P" + "k".repeat(999);
  private static final List<String> HEADERS =
      List.of("Content-Length", "Content-Range", "Location", "ETag", "Content-Type", "Connection");

  @Property(tries = 150)
  void whateverAHeaderSaysThereIsASentence(
      @ForAll @From("statuses") int status,
      @ForAll @From("headers") String header,
      @ForAll @From("values") String value)
      throws IOException {
    String answer = "HTTP/1.1 " + status + " X\r\n" + header + ": " + value + "\r\n\r\n" + HALF;
    Path folder = Files.createTempDirectory("garbled");
    try (var server = new RawServer(_ -> answer)) {
      assertSentence(said(server, folder));
    } finally {
      Files.deleteIfExists(folder.resolve("set.zip.part.txt"));
      Files.deleteIfExists(folder.resolve("set.zip.part"));
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<Integer> statuses() {
    return Arbitraries.of(200, 206, 302, 416);
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of(HEADERS);
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> number =
        Arbitraries.of(
            "0",
            "-1",
            "5",
            "abc",
            "",
            "1.5",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999",
            "٣");
    Arbitrary<String> range =
        Combinators.combine(number, number, number)
            .as((from, to, total) -> "bytes " + from + "-" + to + "/" + total);
    Arbitrary<String> place =
        Arbitraries.of(
            "http://127.0.0.1:99999/x",
            "http://127.0.0.1:0/x",
            "http://[::1/x",
            "::::",
            "//",
            "?",
            "http://127.0.0.1:-5/",
            "http://127.0.0.1:99999999999/");
    Arbitrary<String> any = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20);
    return Arbitraries.oneOf(number, range, place, any);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes 99999999999999999999999-5/7",
        "bytes 500-999/99999999999999999999999",
        "bytes -",
      })
  void aRangeBeyondCountingHasTheFileComeFromItsBeginning(String range, @TempDir Path folder)
      throws IOException {
    String begin = "HTTP/1.1 200 X\r\nETag: \"1\"\r\nContent-Length: 2000\r\n\r\n" + HALF;
    String rest = "HTTP/1.1 206 X\r\nETag: \"1\"\r\nContent-Range: " + range + "\r\n\r\n" + HALF;
    try (var server = new RawServer(asked -> asked.contains("Range: ") ? rest : begin)) {
      String sentence = said(server, folder);
      assertSentence(sentence);
      assertThat(sentence).contains("broke", "2000");
    }
  }

  @Test
  void moreBytesThanAnyDiskHasDoNotFit(@TempDir Path folder) throws IOException {
    String answer =
        "HTTP/1.1 200 X\r\nContent-Length: " + Long.MAX_VALUE + "\r\n\r\n" + "P".repeat(100);
    try (var server = new RawServer(_ -> answer)) {
      assertThat(said(server, folder)).contains("not enough room");
    }
  }

  @Test
  void aPartThatNobodyAskedForIsNoFile(@TempDir Path folder) throws IOException {
    String answer = "HTTP/1.1 206 X\r\nContent-Range: bytes 5-1004/1005\r\n\r\n" + HALF;
    try (var server = new RawServer(_ -> answer)) {
      assertThat(said(server, folder)).contains("a part of", "nobody asked for");
    }
  }

  @Test
  void aLengthThatIsNoneAndAnAnswerInAnotherLanguageAreCalledThat(@TempDir Path folder)
      throws IOException {
    for (String answer :
        List.of(
            "HTTP/1.1 200 X\r\nContent-Length: 99999999999999999999\r\n\r\n" + HALF,
            "HTTP/1.1 200 X\r\nContent-Length: abc\r\n\r\n" + HALF,
            "SSH-2.0-OpenSSH\r\n\r\n")) {
      try (var server = new RawServer(_ -> answer)) {
        assertThat(said(server, folder)).contains("cannot be understood");
      }
    }
  }

  private static String said(RawServer server, Path folder) {
    var download = new Download(folder, BRIEF, FreeSpace.ofDisk());
    Throwable failure =
        catchThrowable(() -> download.fetch(server.file(), "set.zip", Progress.NONE));
    assertThat(failure).isInstanceOf(DownloadException.class);
    return String.valueOf(failure.getMessage());
  }

  private static void assertSentence(String sentence) {
    assertThat(sentence)
        .endsWith(".")
        .doesNotContain("Exception", "java.", "For input string", "null");
  }
}
