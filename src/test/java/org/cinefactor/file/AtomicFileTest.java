package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is the old one or the whole new one. */
final class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aNewFileHoldsItsText() throws IOException {
    assertThat(AtomicFile.write(folder.resolve("a.txt"), "Amélie\n")).hasContent("Amélie\n");
    assertThat(folder).isDirectoryContaining("glob:**a.txt");
  }

  @Test
  void aWriterMayCloseWhatItWritesTo() throws IOException {
    Path file =
        AtomicFile.write(
            folder.resolve("a.txt"),
            out -> {
              try (out) {
                out.write("text".getBytes(StandardCharsets.UTF_8));
              }
            });
    assertThat(file).hasContent("text");
    assertNothingElse(file);
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a long old text");

    AtomicFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertNothingElse(file);
  }

  @Test
  void whatFailsHalfWayLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");

    assertThat(file).hasContent("old");
    assertNothingElse(file);
  }

  @Test
  void whatIsCanceledLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    _ -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(file).hasContent("old");
    assertNothingElse(file);
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path none = folder.resolve("none");

    assertThatThrownBy(() -> AtomicFile.write(none.resolve("a.txt"), "text"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("folder " + none);
    assertThat(none).doesNotExist();
  }

  @Test
  void aFileInTheWorkingFolderNeedsNoFolderInItsName() throws IOException {
    Path bare = Path.of("whole-file-test.tmp");
    try {
      assertThat(AtomicFile.write(bare, "text")).isEqualTo(bare).hasContent("text");
    } finally {
      Files.deleteIfExists(bare);
    }
  }

  @Test
  void whatAKilledProgramLeftIsDeletedAndNothingElse() throws Exception {
    Process gone =
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--version")
            .start();
    gone.waitFor();
    Path left = Files.writeString(folder.resolve(".a.txt." + gone.pid() + "-1f.tmp"), "half");
    Path being = Files.writeString(folder.resolve(Leftovers.temporary("b.txt")), "half");
    Path own = Files.writeString(folder.resolve(".my.notes.tmp"), "mine");
    Leftovers.delete(folder);
    Leftovers.delete(folder.resolve("none"));
    assertThat(left).doesNotExist();
    assertThat(being).exists();
    assertThat(own).exists();
  }

  private void assertNothingElse(Path file) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
