package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cinefactor.ui.task.ProgressStep;
import org.junit.jupiter.api.Test;

class StepTextTest {
  @Test
  void trainingSaysItsIterationAndViolation() {
    assertThat(UndoText.of(new ProgressStep("training", 12, 10_000, 0.0342)))
        .isEqualTo("Training · iteration 12 · violation 0.0342");
  }

  @Test
  void readingSaysItsShare() {
    assertThat(UndoText.of(new ProgressStep("reading ratings", 512, 1024, Double.NaN)))
        .isEqualTo("Reading ratings · 50%");
  }

  @Test
  void whatHasNoTotalOnlySaysWhatItIs() {
    assertThat(UndoText.of(new ProgressStep("sorting ratings", 0, 0, Double.NaN)))
        .isEqualTo("Sorting ratings …");
    assertThat(UndoText.of(ProgressStep.NONE)).isEqualTo("Working …");
  }

  @Test
  void trainingIsHalfDoneWhenTheViolationHasFallenHalfTheWayInItsLogarithm() {
    assertThat(UndoText.share(new ProgressStep("training", 5, 10_000, 0.1), 0.01))
        .isEqualTo(0.5, within(1e-9));
    assertThat(UndoText.share(new ProgressStep("training", 1, 10_000, 1), 0.01))
        .isEqualTo(0.0001, within(1e-9));
    assertThat(UndoText.share(new ProgressStep("training", 9, 10_000, 0.001), 0.01)).isEqualTo(1);
  }

  @Test
  void withoutAToleranceTheIterationsCount() {
    assertThat(UndoText.share(new ProgressStep("training", 5, 10, 0.1), 0)).isEqualTo(0.5);
    assertThat(UndoText.share(new ProgressStep("training", 5, 10, 0), 0)).isEqualTo(1);
  }
}
