package org.cinefactor.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThatThrownBy(() -> Place.open(pipe))
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
    try (Place place = Place.open(zip)) {
      assertThat(place.files()).extracting(DataFile::path).startsWith("ml/ratings.csv");
    }
  }
}
