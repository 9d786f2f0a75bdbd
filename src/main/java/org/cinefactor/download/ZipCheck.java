package org.cinefactor.download;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** A check that reads a zip to its end, each entry against its CRC-32, and keeps nothing. */
final class ZipCheck {
  private static final Texts TEXTS = Texts.of(ZipCheck.class);

  private static final int BUFFER = 1 << 16;

  private ZipCheck() {}

  /**
   * Checks.
   *
   * @throws IOException when it is no zip, or damaged
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  static void check(Path file, Progress progress) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (var zip = new ZipFile(file.toFile())) {
      long size = zip.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum();
      long done = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        // The library checks the sums of a stream of entries, but not of single ones.
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
          while (in.read(buffer) >= 0) {
            progress.stopIfCancelled();
          }
          if (entry.getCrc() != -1 && entry.getCrc() != in.getChecksum().getValue()) {
            throw new IOException(TEXTS.format("crc", entry.getName()));
          }
        }
        done += Math.max(0, entry.getCompressedSize());
        progress.report(Stage.CHECKING_DOWNLOAD, done, size, Double.NaN);
      }
    }
  }
}
