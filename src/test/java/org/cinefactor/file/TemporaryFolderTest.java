package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  @TempDir Path folder;

  @Test
  void whereTheSystemsPlaceIsMissingThereIsAnother() throws IOException {
    Path missing = folder.resolve("missing");
    Path text = folder.resolve("text");
    String read =
        TemporaryFolder.with(
            "test",
            List.of(missing, folder),
            place -> {
              assertThat(place.getParent()).isEqualTo(folder);
              Files.writeString(place.resolve("a"), "a");
              return Files.readString(Files.move(place.resolve("a"), text));
            });
    assertThat(read).isEqualTo("a");
    try (TemporaryFolder made = TemporaryFolder.make("test", List.of(missing, folder))) {
      assertThat(made.path()).isEmptyDirectory();
    }
    assertThat(folder.toFile().list()).containsExactly("text");
  }

  @Test
  void whatFailsInOnePlaceIsTriedInTheNext() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Path used =
        TemporaryFolder.with(
            "test",
            List.of(full, other),
            place -> {
              if (place.startsWith(full)) {
                throw new IOException("No space left on device");
              }
              return place.getParent();
            });
    assertThat(used).isEqualTo(other);
    assertThat(full).isEmptyDirectory();
  }

  @Test
  void theFirstReasonIsTold() {
    List<Path> places = List.of(folder.resolve("one"), folder.resolve("two"));
    assertThatThrownBy(() -> TemporaryFolder.make("test", places))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(places.getFirst().toString());
  }

  @Test
  void whatKilledProgramsLeftIsDeletedAndNothingElse() throws Exception {
    Process ended = new ProcessBuilder("java", "-version").start();
    ended.waitFor();
    Path left = folder.resolve(".cinefactor-backup." + ended.pid() + "-1f.tmp");
    Files.writeString(Files.createDirectory(left).resolve("profile.db"), "x");
    Path other = Files.createDirectory(folder.resolve(".other." + ended.pid() + "-1f.tmp"));
    try (TemporaryFolder mine = TemporaryFolder.make("test", List.of(folder))) {
      TemporaryFolder.deleteLeft(List.of(folder.resolve("missing"), folder));
      assertThat(left).doesNotExist();
      assertThat(other).exists();
      assertThat(mine.path()).exists();
    }
  }
}
