package org.cinefactor.recommend.diversity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;
import org.cinefactor.recommend.factor.FactorRecommender;

/** The dial of diversity, for both methods, wherever the other dial stands. */
class DiversityDialTest {
  private static final List<FactorRecommender> BOTH =
      List.of(SmallWorld.notebook(), SmallWorld.tuned());

  @Provide
  Arbitrary<Ratings> people() {
    return SmallWorld.people();
  }

  private static int[] people(FactorRecommender recommender, List<Recommendation> list) {
    return list.stream()
        .mapToInt(one -> recommender.popularity().people(one.movie().id()))
        .sorted()
        .toArray();
  }

  private static double alike(FactorRecommender recommender, List<Recommendation> list) {
    List<Movie> movies = list.stream().map(Recommendation::movie).toList();
    MovieSimilarity similarity = new MovieSimilarity(recommender.model(), movies);
    double sum = 0;
    for (int i = 0; i < movies.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += similarity.of(i, j);
      }
    }
    return sum;
  }

  @Property(tries = 300)
  void moreToTheRightIsNeverBetterKnownNorMoreAlike(
      @ForAll("people") Ratings ratings,
      @ForAll @Size(2) List<@DoubleRange(min = 0, max = 1) Double> dials,
      @ForAll @DoubleRange(min = -1, max = 1) double obscurity,
      @ForAll @IntRange(min = 1, max = 20) int count) {
    ListOptions wishes = ListOptions.none().withObscurity(obscurity);
    double left = Math.min(dials.getFirst(), dials.getLast());
    double right = Math.max(dials.getFirst(), dials.getLast());
    for (FactorRecommender one : BOTH) {
      List<Recommendation> before = one.recommend(ratings, wishes.withDiversity(left), count);
      List<Recommendation> after = one.recommend(ratings, wishes.withDiversity(right), count);
      int[] knownBefore = people(one, before);
      int[] knownAfter = people(one, after);

      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < knownAfter.length; i++) {
        assertThat(knownAfter[i]).isLessThanOrEqualTo(knownBefore[i]);
      }
      assertThat(alike(one, after)).isLessThanOrEqualTo(alike(one, before) + 1e-9);
    }
  }

  @Property(tries = 100)
  void theBestStaysAndEachKeepsItsScore(
      @ForAll("people") Ratings ratings,
      @ForAll @DoubleRange(min = 0, max = 1) double dial,
      @ForAll @IntRange(min = 1, max = 20) int count) {
    for (FactorRecommender one : BOTH) {
      List<Recommendation> plain = one.recommend(ratings, count);
      List<Recommendation> varied =
          one.recommend(ratings, ListOptions.none().withDiversity(dial), count);
      Map<Integer, Double> scores =
          one.recommend(ratings, 100).stream()
              .collect(Collectors.toMap(r -> r.movie().id(), Recommendation::score));

      assertThat(varied.getFirst()).isEqualTo(plain.getFirst());
      assertThat(varied)
          .allSatisfy(r -> assertThat(r.score()).isEqualTo(scores.get(r.movie().id())));
    }
  }
}
