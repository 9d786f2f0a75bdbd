package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;

class TunedRecommenderTest {
  private final TunedRecommender tuned = SmallWorld.tuned();

  @Property(tries = 200)
  void loweringAStarNeverRaisesAnyMovie(
      @ForAll("profiles") Map<Integer, Double> stars,
      @ForAll @IntRange(min = 0, max = 39) int which,
      @ForAll @IntRange(min = 0, max = 9) int before,
      @ForAll @IntRange(min = 0, max = 9) int after) {
    double high = 0.5 + Math.max(before, after) / 2.0;
    double low = 0.5 + Math.min(before, after) / 2.0;
    Ratings liked = Ratings.of(stars).with(100 + which, high);

    double[] p = tuned.latentFeatures(liked);
    double[] lowered = tuned.latentFeatures(liked.with(100 + which, low));

    for (int j = 0; j < SmallWorld.MOVIES; j++) {
      assertThat(tuned.model().score(lowered, j))
          .isLessThanOrEqualTo(tuned.model().score(p, j) + 1e-12);
    }
  }

  @Property(tries = 100)
  void everyListIsFullOrderedAndFreeOfRatedMovies(
      @ForAll("profiles") Map<Integer, Double> stars, @ForAll @IntRange(max = 50) int count) {
    Ratings ratings = Ratings.of(stars);

    List<Recommendation> list = tuned.recommend(ratings, count);

    assertThat(list).hasSize(Math.min(count, SmallWorld.MOVIES - ratings.size()));
    assertThat(list).noneMatch(place -> ratings.contains(place.movie().id()));
    for (int i = 1; i < list.size(); i++) {
      Recommendation before = list.get(i - 1);
      assertThat(list.get(i).rank()).isEqualTo(i + 1);
      if (supported(list.get(i)) == supported(before)) {
        assertThat(list.get(i).score()).isLessThanOrEqualTo(before.score());
      } else {
        assertThat(supported(before)).isTrue();
      }
    }
  }

  /** Two movies of this world are known to one or two people only. */
  private boolean supported(Recommendation one) {
    return tuned.popularity().people(one.movie().id()) >= 5;
  }

  @Property(tries = 20)
  void fiveDislikedHorrorMoviesPushTheOthersDown(@ForAll("comedies") Map<Integer, Double> stars) {
    Ratings ratings = Ratings.of(stars);
    Ratings withDislikes = ratings;
    for (int id = 100; id < 120; id += 4) {
      withDislikes = withDislikes.with(id, 0.5);
    }

    assertThat(horror(tuned.latentFeatures(withDislikes)))
        .isLessThan(horror(tuned.latentFeatures(ratings)));
  }

  private double horror(double[] p) {
    double sum = 0;
    for (int id = 120; id < 140; id += 4) {
      sum += tuned.model().score(p, tuned.model().column(id));
    }
    return sum;
  }

  @Provide
  Arbitrary<Map<Integer, Double>> profiles() {
    return Arbitraries.maps(Arbitraries.integers().between(100, 139), stars())
        .ofMaxSize(40)
        .map(LinkedHashMap::new);
  }

  @Provide
  Arbitrary<Map<Integer, Double>> comedies() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 9).map(i -> 101 + 4 * i),
            Arbitraries.of(3.5, 4.0, 4.5, 5.0))
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(LinkedHashMap::new);
  }

  private static Arbitrary<Double> stars() {
    return Arbitraries.integers().between(1, 10).map(half -> half / 2.0);
  }
}
