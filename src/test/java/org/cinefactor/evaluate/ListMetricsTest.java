package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListMetricsTest {
  @Test
  void anEmptyListIsWorthNothing() {
    assertThat(ListMetrics.ndcg(List.of(), Set.of(1), 10)).isZero();
    assertThat(ListMetrics.recall(List.of(), Set.of(1), 10)).isZero();
    assertThat(ListMetrics.precision(List.of(), Set.of(1), 10)).isZero();
  }

  @Test
  void whereNothingIsRelevantNothingIsWorthAnything() {
    assertThat(ListMetrics.ndcg(List.of(1, 2), Set.of(), 10)).isZero();
    assertThat(ListMetrics.recall(List.of(1, 2), Set.of(), 10)).isZero();
    assertThat(ListMetrics.precision(List.of(1, 2), Set.of(), 10)).isZero();
  }

  @Test
  void aShortListIsJudgedAsIfIrrelevantMoviesFilledIt() {
    assertThat(ListMetrics.precision(List.of(1, 2), Set.of(1, 2), 10)).isEqualTo(0.2);
    assertThat(ListMetrics.recall(List.of(1, 2), Set.of(1, 2), 10)).isEqualTo(1);
    assertThat(ListMetrics.ndcg(List.of(1, 2), Set.of(1, 2), 10)).isEqualTo(1);
  }

  @Test
  void theIdealListIsCutAtThePlacesThereAre() {
    Set<Integer> many = IntStream.range(0, 30).boxed().collect(Collectors.toSet());

    assertThat(ListMetrics.ndcg(IntStream.range(0, 10).boxed().toList(), many, 10)).isEqualTo(1);
    assertThat(ListMetrics.recall(IntStream.range(0, 10).boxed().toList(), many, 10)).isEqualTo(1);
  }

  @Test
  void placesBeyondTheLastDoNotCount() {
    assertThat(ListMetrics.ndcg(List.of(9, 8, 1), Set.of(1), 2)).isZero();
    assertThat(ListMetrics.precision(List.of(9, 8, 1), Set.of(1), 2)).isZero();
  }

  @Test
  void aHitIsWorthLessFurtherDown() {
    double third = ListMetrics.ndcg(List.of(9, 8, 1), Set.of(1), 10);

    assertThat(third).isCloseTo(0.5, within(1e-12));
    assertThat(ListMetrics.ndcg(List.of(9, 1), Set.of(1), 10)).isGreaterThan(third);
  }

  @Test
  void aListHasAPlaceAtLeast() {
    assertThatThrownBy(() -> ListMetrics.precision(List.of(1), Set.of(1), 0))
        .hasMessage("a list is judged at 1 place or more, not 0");
  }
}
