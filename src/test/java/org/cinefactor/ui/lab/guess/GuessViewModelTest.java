package org.cinefactor.ui.lab.guess;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.junit.jupiter.api.Test;

/** The guess of a class, sealed and revealed. */
final class GuessViewModelTest extends InOpenLab {
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
