package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command that trains says when a training ended by --max-iter and not by --tol. */
final class ConvergenceNoteTest extends InSmallData {
  private static final String END =
      " stopped at --max-iter 2, before the violation fell to --tol 1.0E-4;"
          + " a larger --max-iter comes nearer to a minimum.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "train --components 2#Training",
        "recommend --components 2 --rate 1=5#Training",
        "compare --components 2,3 --rate 1=5 --relevant 2#Training at rank 2, 3",
        "tastes#Training at rank 2",
        "stability --components 2 --seeds 3 --rate 1=5#3 of 3 trainings at rank 2",
        "sweep --from 1 --to 3#Training at rank 2, 3",
      })
  void aTrainingThatEndedByMaxIterIsNoted(String command, String which) {
    Spoken early = said(command + " --max-iter 2 --tol 0.0001");
    assertThat(early.code()).isZero();
    assertThat(early.err().lines()).contains(which + END);

    Spoken enough = said(command + " --max-iter 10000 --tol 0.01");
    assertThat(enough.code()).isZero();
    assertThat(enough.err()).doesNotContain("--max-iter");
  }

  @Test
  void whatIsTakenAwayOfTheLabIsNotedToo(@TempDir Path to) {
    Spoken early =
        said("lab --components 2 --rate 1=5 --relevant 2 --max-iter 2 --tol 0.0001 --export " + to);
    assertThat(early.err().lines()).contains("Training at rank 2" + END);
  }
}
