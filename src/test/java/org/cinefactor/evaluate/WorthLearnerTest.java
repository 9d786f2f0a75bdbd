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
import org.cinefactor.recommend.coldstart.AnswerWorths;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorthLearnerTest {
  private static TrainingSet training;
  private static Recommender popular;
  private static List<Integer> byPopularity;

  @BeforeAll
  static void split() throws Exception {
    training = Fold.of(ShippedData.read(), 0, Progress.NONE).training();
    popular = new MostPopular(training.ratings(), training.catalog());
    Popularity popularity = training.popularity();
    byPopularity =
        training.coldStartMovies(AnswerWorths.none()).bestKnown().stream()
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
    return new WorthLearner(training, recommender).learn(Progress.NONE).byMovie();
  }

  @Test
  void theAnswerThatMakesListsBetterIsWorthMost() {
    int telling = byPopularity.get(40);
    Map<Integer, Double> worths = learned(new Rewarding(List.of(telling)));

    assertThat(worths).hasSizeGreaterThan(500);
    assertThat(worths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
        .isEqualTo(telling);
    double squares = worths.values().stream().mapToDouble(worth -> worth * worth).sum();
    assertThat(squares / worths.size()).isBetween(0.99, 1.01);
  }

  /** Equal mean gains: the fewer draws a movie is in, the nearer to 0 is its worth. */
  @Test
  void aGainThatFewDrawsShowIsShrunk() {
    List<WorthLearner.Draw> draws = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double noise = i % 2 == 0 ? 0.1 : -0.1;
      draws.add(new WorthLearner.Draw(List.of(1), 0.05 + noise));
      draws.add(new WorthLearner.Draw(List.of(2), -0.05 + noise));
      if (i < 4) {
        draws.add(new WorthLearner.Draw(List.of(3), 0.05 + noise));
      }
    }
    AnswerWorths worths = WorthLearner.worths(draws);
    assertThat(worths.of(2)).isEqualTo(-worths.of(1));
    assertThat(worths.of(3)).isGreaterThan(0);

    // Σ gain / (n + σ²/τ²), with σ² = 0.0125 and τ² = 0.0025 - 0.0125/400.
    double shrinkage = 0.0125 / (0.0025 - 0.0125 / 400);
    double ratio = (4 / (4 + shrinkage)) / (400 / (400 + shrinkage));
    assertThat(worths.of(3) / worths.of(1)).isCloseTo(ratio, within(0.001));
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
    assertThatThrownBy(() -> new WorthLearner(training, popular).learn(stop))
        .isInstanceOf(CancellationException.class);
  }
}
