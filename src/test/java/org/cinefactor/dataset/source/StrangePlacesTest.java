package org.cinefactor.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.dataset.DataSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Places that are no data sets, or hide one among much else. */
class StrangePlacesTest {
  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> Place.open(pipe, () -> {}))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("device or a pipe");
  }

  @Test
  void aZipOfManyFoldersIsLookedThrough() throws Exception {
    Path zip = folder.resolve("many.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        var many = new ZipOutputStream(out)) {
      for (int i = 0; i < 20_000; i++) {
        many.putNextEntry(new ZipEntry("folder-" + i + "/"));
        many.putNextEntry(new ZipEntry("folder-" + i + "/readme.md"));
      }
      many.putNextEntry(new ZipEntry("ml/ratings.csv"));
    }
    try (Place place = Place.open(zip, () -> {})) {
      assertThat(place.files()).extracting(DataFile::path).startsWith("ml/ratings.csv");
    }
  }

  /** A tar is skipped through to find its files: what is skipped is unpacked too. */
  @Test
  void whatIsSkippedCountsAsUnpacked() throws Exception {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public long skip(long bytes) {
            return bytes;
          }
        };
    try (var limited = new UnpackingLimit(zeros, "a.tar.gz", 1 << 20)) {
      assertThatThrownBy(() -> limited.skipNBytes(1L << 30))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("a.tar.gz unpacks to more than 200 times");
    }
  }
}
