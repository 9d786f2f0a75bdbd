package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.StopWhen;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ElicitationGainLearnerTest {
  private static TrainingSet training;
  private static Recommender popular;
  private static List<Integer> byPopularity;

  @BeforeAll
  static void split() throws Exception {
    training = Fold.of(ShippedData.read(), 0, Progress.NONE).training();
    popular = new MostPopular(training.ratings(), training.catalog());
    Popularity popularity = training.popularity();
    byPopularity =
        training.coldStartMovies(ElicitationGains.none()).bestKnown().stream()
            .sorted(
                Comparator.<Integer>comparingInt(id -> -popularity.people(id))
                    .thenComparing(id -> id))
            .toList();
  }

  /** A recommender for those who have rated one of some movies; it has nothing for others. */
  private record Rewarding(List<Integer> movies) implements Recommender {
    @Override
    public List<Recommendation> recommend(Ratings ratings, int count) {
      return movies.stream().anyMatch(ratings::contains)
          ? popular.recommend(ratings, count)
          : List.of();
    }

    @Override
    public int components() {
      return 0;
    }
  }

  private static Map<Integer, Double> learned(Recommender recommender) {
    return new ElicitationGainLearner(training, recommender).learn(Progress.NONE).byMovie();
  }

  @Test
  void theAnswerThatMakesListsBetterIsWorthMost() {
    int informative = byPopularity.get(40);
    Map<Integer, Double> gains = learned(new Rewarding(List.of(informative)));

    assertThat(gains).hasSizeGreaterThan(500);
    assertThat(gains.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
        .isEqualTo(informative);
    double squares = gains.values().stream().mapToDouble(gain -> gain * gain).sum();
    assertThat(squares / gains.size()).isBetween(0.99, 1.01);
  }

  /** Equal mean gains: the fewer draws a movie is in, the nearer to 0 is its gain. */
  @Test
  void aGainThatFewDrawsShowIsShrunk() {
    List<ElicitationGainLearner.Draw> draws = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double noise = i % 2 == 0 ? 0.1 : -0.1;
      draws.add(new ElicitationGainLearner.Draw(List.of(1), 0.05 + noise));
      draws.add(new ElicitationGainLearner.Draw(List.of(2), -0.05 + noise));
      if (i < 4) {
        draws.add(new ElicitationGainLearner.Draw(List.of(3), 0.05 + noise));
      }
    }
    ElicitationGains gains = ElicitationGainLearner.gains(draws);
    assertThat(gains.of(2)).isEqualTo(-gains.of(1));
    assertThat(gains.of(3)).isGreaterThan(0);

    // Σ gain / (n + σ²/τ²), with σ² = 0.0125 and τ² = 0.0025 - 0.0125/400.
    double shrinkage = 0.0125 / (0.0025 - 0.0125 / 400);
    double ratio = (4 / (4 + shrinkage)) / (400 / (400 + shrinkage));
    assertThat(gains.of(3) / gains.of(1)).isCloseTo(ratio, within(0.001));
  }

  @Test
  void theSameIsLearnedAgain() {
    var recommender = new Rewarding(byPopularity.subList(0, 100));
    assertThat(learned(recommender)).isEqualTo(learned(recommender));
  }

  @Test
  void whereNoListIsBetterThanAnotherNothingIsLearned() {
    assertThat(learned(new Rewarding(List.of()))).isEmpty();
  }

  @Test
  void itStopsWhenItIsToldTo() {
    var stop = StopWhen.NOW;
    assertThatThrownBy(() -> new ElicitationGainLearner(training, popular).learn(stop))
        .isInstanceOf(CancellationException.class);
  }
}
