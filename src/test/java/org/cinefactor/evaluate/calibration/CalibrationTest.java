package org.cinefactor.evaluate.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.dataset.SyntheticRatings;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.evaluate.ShippedData;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final int SIXTY = 60;

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
    assertThat(error(calibration)).as("expected calibration error").isLessThan(0.03);
    assertThat(calibration.bins().subList(7, 9))
        .as("movies that were said to be liked with 70 to 90%")
        .allSatisfy(bin -> assertThat(bin.liked()).isCloseTo(bin.said(), within(0.03)));
  }

  /** It was fitted to a handful of people, and was 6.5 points off in the mean. */
  @Test
  void sixtyPeopleAreEnough() throws Exception {
    DataSet all = ShippedData.read();
    RatingTable ratings = all.ratings();
    RatingTable some = ratings.where(i -> ratings.userId(ratings.user(i)) <= SIXTY, Progress.NONE);
    var data = SyntheticRatings.dataSet("sixty people", all.catalog(), some);

    Calibration calibration =
        Calibration.of(
            data,
            new int[] {0, 1, 2, 3, 4},
            new PredictionFit(EvaluatedMethod.NOTEBOOK, 55),
            new RevealPolicy.Everything(),
            Progress.NONE);

    assertThat(calibration.coverage()).isBetween(0.85, 0.95);
    assertThat(error(calibration)).as("expected calibration error").isLessThan(0.03);
  }

  private static double error(Calibration calibration) {
    return calibration.bins().stream()
            .mapToDouble(bin -> bin.count() * Math.abs(bin.said() - bin.liked()))
            .sum()
        / calibration.size();
  }
}
