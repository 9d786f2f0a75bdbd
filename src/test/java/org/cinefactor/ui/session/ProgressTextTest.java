package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cinefactor.progress.Stage;
import org.cinefactor.ui.task.ProgressStep;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
  @Test
  void trainingSaysItsIterationAndViolation() {
    assertThat(ProgressText.of(new ProgressStep(Stage.TRAINING, 12, 10_000, 0.0342)))
        .isEqualTo("Training · iteration 12 · violation 0.0342");
  }

  @Test
  void readingSaysItsShare() {
    assertThat(ProgressText.of(new ProgressStep(Stage.READING_RATINGS, 512, 1024, Double.NaN)))
        .isEqualTo("Reading ratings · 50%");
  }

  @Test
  void aDownloadSaysItsSizeSpeedAndTheTimeThatIsLeft() {
    assertThat(download(34_000_000, 238_950_008, 5_200_000))
        .isEqualTo("Downloading · 34 MB of 239 MB · 5.2 MB/s · 39 s left");
    assertThat(download(34_000_000, 238_950_008, 512_000))
        .isEqualTo("Downloading · 34 MB of 239 MB · 512 kB/s · 7 min left");
    assertThat(download(500, 978_202, Double.NaN)).isEqualTo("Downloading · 500 bytes of 978 kB");
    assertThat(download(34_000_000, 0, 5_200_000)).isEqualTo("Downloading · 34 MB · 5.2 MB/s");
  }

  @Test
  void aSilentServerIsToldWithTheNumberOfTries() {
    var step = new ProgressStep(Stage.ASKING_AGAIN, 2, 5, Double.NaN);
    assertThat(ProgressText.of(step)).isEqualTo("The server sends nothing; asking again · 2 of 5");
    assertThat(step.share()).isEqualTo(-1);
  }

  private static String download(long done, long total, double bytesPerSecond) {
    return ProgressText.of(new ProgressStep(Stage.DOWNLOADING, done, total, bytesPerSecond));
  }

  @Test
  void whatHasNoTotalOnlySaysWhatItIs() {
    assertThat(ProgressText.of(new ProgressStep(Stage.SORTING_RATINGS, 0, 0, Double.NaN)))
        .isEqualTo("Sorting ratings…");
    assertThat(ProgressText.of(ProgressStep.NONE)).isEqualTo("Working…");
  }

  @Test
  void trainingIsHalfDoneWhenTheViolationHasFallenHalfTheWayInItsLogarithm() {
    assertThat(ProgressText.share(new ProgressStep(Stage.TRAINING, 5, 10_000, 0.1), 0.01))
        .isEqualTo(0.5, within(1e-9));
    assertThat(ProgressText.share(new ProgressStep(Stage.TRAINING, 1, 10_000, 1), 0.01))
        .isEqualTo(0.0001, within(1e-9));
    assertThat(ProgressText.share(new ProgressStep(Stage.TRAINING, 9, 10_000, 0.001), 0.01))
        .isEqualTo(1);
  }

  @Test
  void withoutAToleranceTheIterationsCount() {
    assertThat(ProgressText.share(new ProgressStep(Stage.TRAINING, 5, 10, 0.1), 0)).isEqualTo(0.5);
    assertThat(ProgressText.share(new ProgressStep(Stage.TRAINING, 5, 10, 0), 0)).isEqualTo(1);
  }
}
