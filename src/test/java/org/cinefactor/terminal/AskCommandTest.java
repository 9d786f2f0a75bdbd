package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.terminal.command.Command;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions for a newcomer, from the terminal. */
class AskCommandTest {
  @TempDir Path folder;

  @Test
  void itNamesMoviesThatManyKnow() {
    Spoken spoken = Spoken.words("ask", "-n", "3", "--format", "csv");

    assertThat(spoken.code()).isZero();
    assertThat(spoken.out().lines())
        .hasSize(4)
        .startsWith(
            "rank,movieId,title,genres,ratings",
            "1,1221,\"Godfather: Part II, The (1974)\",Crime|Drama,135");
  }

  @Test
  void theFileThatComesAlongIsMadeByIt() throws Exception {
    Path file = folder.resolve("first.json");

    Spoken spoken = Spoken.words("ask", "--out", file.toString());

    assertThat(spoken.err()).isEqualTo("Written: " + file + "\n");
    assertThat(Files.mismatch(file, InstallLayout.ofThisProgram().coldStart())).isEqualTo(-1);
  }

  @Test
  void dataInAZipAreNotLookedAtAgain() {
    String zip = folder.resolve("data.zip").toString();

    Spoken spoken = Spoken.words("ask", "--data", zip, "--out", zip + ".json");

    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.err()).startsWith("cinefactor: --out needs the data in a folder, not in ");
    assertThat(Files.exists(Path.of(zip + ".json"))).isFalse();
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path missing = folder.resolve("none");
    String file = missing.resolve("first.json").toString();

    for (Spoken spoken :
        List.of(
            Spoken.words("ask", "--out", file),
            Spoken.words("lab", "--save", file, "--components", "2", "--rate", "1=5"))) {
      assertThat(spoken.code()).isEqualTo(Command.FAILED);
      assertThat(spoken.err())
          .isEqualTo(
              "cinefactor: cannot write %s: %s is not a folder you may write to\n"
                  .formatted(file, missing));
    }
  }
}
