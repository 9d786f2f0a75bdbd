package org.cinefactor.ui.lab.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.ui.lab.OpenLab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guess of a class, sealed and revealed. */
final class GuessViewModelTest {
  @TempDir Path folder;

  private OpenLab lab;

  @BeforeEach
  void open() throws IOException {
    lab = OpenLab.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    lab.close();
  }

  @Test
  void aGuessIsSealedPredictedAndRevealed() {
    lab.enterAs(OpenLab.horrorFan());
    var guess = new GuessViewModel(lab.desk());
    guess.seal(guess.moviesProperty().get().getFirst());
    guess.predict(4);
    guess.predict(5);
    assertThat(guess.classMean().orElseThrow()).isEqualTo(4.5);
    assertThat(guess.revealedProperty().get()).isEmpty();
    guess.reveal();
    assertThat(guess.revealedProperty().get().orElseThrow().stars()).isEqualTo(5);
    assertThat(guess.boardProperty().get().rounds()).hasSize(1);
    guess.predict(1);
    assertThat(guess.predictionsProperty().get()).containsExactly(4.0, 5.0);
  }
}
