package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server on the loopback address, a zip that it may have, and a folder to download into. */
abstract class ServerScene {
  static final String NAME = "set.zip";
  static final String PATH = "/set.zip";
  static final RetryPolicy SHORT =
      new RetryPolicy(Duration.ofSeconds(5), Duration.ofSeconds(20), 30);

  @TempDir Path disk;

  LoopbackServer server;
  byte[] zip = {};
  Path folder;
  Download download;

  @BeforeEach
  void open() throws IOException {
    server = new LoopbackServer();
    zip = zip(300_000);
    folder = disk.resolve("sets");
    download = new Download(folder, SHORT, FreeSpace.ofDisk());
  }

  @AfterEach
  void close() {
    server.close();
  }

  final void refused(ThrowingCallable fetching, String... words) {
    assertThatThrownBy(fetching)
        .isInstanceOf(DownloadException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(words).endsWith("."));
    assertThat(folder).isEmptyDirectory();
  }

  final void onlyTheFileIsThere() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(NAME));
    }
  }

  final RemoteFile published() {
    return new RemoteFile(
        server.address(PATH), OptionalLong.of(zip.length), Optional.of(md5(zip)), Optional.empty());
  }

  final RemoteFile unpublished() {
    return new RemoteFile(
        server.address(PATH),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.of(server.address(PATH + ".md5")));
  }

  static void untilLet(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String md5(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A zip with one entry of noise. */
  static byte[] zip(int size) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("set/ratings.csv"));
      byte[] noise = new byte[size];
      new Random(size).nextBytes(noise);
      out.write(noise);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A progress that asks to stop when so many bytes have come. */
  static final class Stopping implements Progress {
    private final long after;
    private boolean stop;

    Stopping(long after) {
      this.after = after;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {
      stop |= done >= after;
    }

    @Override
    public boolean cancelled() {
      return stop;
    }
  }
}
