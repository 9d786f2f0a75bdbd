package org.cinefactor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

final class RankMeasurementTest {
  private static RankMeasurement measuring(Measurements before, List<Measurements> results) {
    return new RankMeasurement(
        HandMade.data().data(),
        MovieFilter.everything(),
        NmfSettings.notebook(),
        before,
        results::add);
  }

  @Test
  void theOrderHasEveryRankOnceAndTheWholeRangeFirst() {
    List<Integer> order = RankMeasurement.order(100);

    assertThat(order).startsWith(1, 2, 3, 4, 5, 6, 8).hasSize(100).doesNotHaveDuplicates();
    assertThat(order.subList(0, RankMeasurement.FIRST.size())).contains(55, 100);
    assertThat(order)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    assertThat(RankMeasurement.order(4)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whatIsKnownIsNotMeasuredAgain() {
    List<Measurements> results = new ArrayList<>();
    Measurements two = measuring(Measurements.none(), results).ranks(List.of(1, 2), Progress.NONE);
    assertThat(results).hasSize(2);
    assertThat(two.curve()).extracting(f -> f.rank()).containsExactly(1, 2);

    List<Measurements> later = new ArrayList<>();
    Measurements three = measuring(two, later).ranks(List.of(1, 2, 3), Progress.NONE);

    assertThat(later).hasSize(1);
    assertThat(three.ranks()).containsAllEntriesOf(two.ranks()).containsKey(3);
  }
}
