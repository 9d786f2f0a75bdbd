package org.cinefactor.ui.control.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastFolderTest {
  @TempDir Path home;

  private final LastFolder last = new LastFolder();

  @Test
  void aDialogBeginsWhereTheLastOneEnded() throws IOException {
    assertThat(last.now()).isEmpty();
    last.remember(Files.createFile(home.resolve("ratings.csv")).toFile());
    assertThat(last.now()).contains(home.toFile());
    last.remember(home.getParent().toFile());
    assertThat(last.now()).contains(home.getParent().toFile());
  }

  @Test
  void aFolderThatIsGoneGivesTheNearestOneAboveIt() throws IOException {
    Path gone = Files.createDirectories(home.resolve("stick/movies"));
    last.remember(gone.toFile());
    Files.delete(gone);
    assertThat(last.now()).contains(home.resolve("stick").toFile());
    Files.delete(gone.getParent());
    assertThat(last.now()).contains(home.toFile());
  }

  @Test
  void aFileThatIsStillToBeWrittenHasAFolderToo() {
    last.remember(home.resolve("new.csv").toFile());
    assertThat(last.now()).contains(home.toFile());
  }
}
