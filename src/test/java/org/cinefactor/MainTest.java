package org.cinefactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"model.npz", "a.cinelesson", "ratings.csv", "ml-1m.zip", "class.tsv", "no ending"})
  void aFileIsOpenedInTheWindow(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(Main.file(List.of(file.toString()))).hasValue(file);
    assertThat(Main.file(List.of("search", file.toString()))).isEmpty();
    assertThat(Main.file(List.of(folder.resolve("none.npz").toString()))).isEmpty();
  }

  @Test
  void aFolderIsOpenedInTheWindow() {
    assertThat(Main.file(List.of(folder.toString()))).hasValue(folder);
  }

  /** A command called like a folder stays one. */
  @Test
  void aCommandAnOptionAndNothingAreNoFiles() {
    assertThat(Main.file(List.of("src"))).hasValue(Path.of("src").toAbsolutePath());
    assertThat(Main.file(List.of("lab"))).isEmpty();
    assertThat(Main.file(List.of("--help"))).isEmpty();
    assertThat(Main.file(List.of(""))).isEmpty();
  }

  /** As one with letters that the system's encoding does not have. */
  @Test
  void aNameThatNoFileCanHaveIsNone() {
    assertThat(Main.file(List.of("\0.npz"))).isEmpty();
  }

  @Test
  void verboseIsSaidBeforeACommandOrBeforeNothing() {
    assertThat(Main.behindVerbose(List.of("--verbose", "search", "heat")))
        .containsExactly("search", "heat");
    assertThat(Main.behindVerbose(List.of("--verbose"))).isEmpty();
    assertThat(Main.behindVerbose(List.of("search", "--verbose")))
        .containsExactly("search", "--verbose");
    assertThat(Main.behindVerbose(List.of())).isEmpty();
  }
}
