package org.cinefactor.evaluate.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.ShippedData;
import org.cinefactor.evaluate.TrainingSet;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionFitTest {
  /**
   * Without a prior, three of these four had weights of 0.15 to 0.33 for how many have rated a
   * movie, or of -0.64 and 0.82 for stars of similar movies.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 20, 40, 60})
  void twentyPeopleDoNotMoveTheWeightsFar(int first) throws Exception {
    DataSet all = ShippedData.read();
    RatingTable ratings = all.ratings();
    int[] people = IntStream.rangeClosed(first + 1, first + 20).toArray();
    RatingTable some =
        ratings.where(
            i -> IntStream.of(people).anyMatch(id -> id == ratings.userId(ratings.user(i))),
            Progress.NONE);
    var set = new TrainingSet(some, all.catalog(), MovieFilter.everything());
    double[] weights =
        new PredictionFit(EvaluatedMethod.NOTEBOOK, 5)
            .fit(set, Progress.NONE)
            .orElseThrow()
            .weights();
    assertThat(weights[4]).as("of how many have rated a movie").isLessThan(0.1);
    assertThat(weights[5]).as("of stars of similar movies").isGreaterThan(1);
  }
}
