package org.cinefactor.evaluate.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.evaluate.ShippedData;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void whatIsSaidToBeLikelyHappensAsOften() throws Exception {
    Calibration calibration =
        Calibration.of(
            ShippedData.read(),
            new int[] {0, 1},
            new PredictionFit(EvaluatedMethod.NOTEBOOK, 55),
            new RevealPolicy.Everything(),
            Progress.NONE);
    assertThat(calibration.coverage()).isBetween(0.85, 0.95);
    double weighted = 0;
    for (Calibration.Bin bin : calibration.bins()) {
      weighted += bin.count() * Math.abs(bin.said() - bin.liked()) / calibration.size();
    }
    assertThat(weighted).as("expected calibration error").isLessThan(0.03);
    assertThat(calibration.liked(0.8)).isCloseTo(0.8, within(0.03));
  }
}
