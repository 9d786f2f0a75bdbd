package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldInWeightsTest {
  @ParameterizedTest
  @CsvSource({"1, 500", "50, 10", "250, 2", "499, 1.002004008016032", "500, 1", "70000, 1"})
  void theAverageCountsTheMoreTheFewerPeopleThereAre(int people, double factor) {
    assertThat(FoldInWeights.averageCounts(people)).isEqualTo(factor);
  }
}
