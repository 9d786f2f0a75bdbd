package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception that is caught and not looked at is either logged, or a comment says why not. */
class SilenceTest {
  @Test
  void everySilentCatchSaysWhyItIsSilent() throws IOException {
    List<String> wordless = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (file.startsWith("src/main/java")) {
        wordless.addAll(wordless(file));
      }
    }
    assertThat(wordless).isEmpty();
  }

  private static List<String> wordless(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size() - 1; i++) {
      boolean silent = lines.get(i).strip().matches("} catch \\(.* _\\) \\{");
      if (silent && !lines.get(i + 1).strip().startsWith("//")) {
        found.add(file + ":" + (i + 1));
      }
    }
    return found;
  }
}
