package org.cinefactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {
  @TempDir Path folder;

  @Test
  void aFileIsOpenedInTheWindow() throws IOException {
    Path file = Files.createFile(folder.resolve("model.npz"));
    assertThat(Main.file(List.of(file.toString()))).hasValue(file);
    assertThat(Main.file(List.of("search", file.toString()))).isEmpty();
    assertThat(Main.file(List.of(folder.resolve("none.npz").toString()))).isEmpty();
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
