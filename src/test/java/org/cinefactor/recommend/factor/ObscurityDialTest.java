package org.cinefactor.recommend.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;
import org.cinefactor.recommend.Why;

/** The dial between well known and obscure, for both methods, wherever that of diversity stands. */
class ObscurityDialTest {
  private static final List<FactorRecommender> BOTH =
      List.of(SmallWorld.notebook(), SmallWorld.tuned());

  @Provide
  Arbitrary<Ratings> people() {
    return SmallWorld.people();
  }

  /** The mean of the logarithm of how many people know a movie of the list. */
  private static double logPopularity(FactorRecommender recommender, List<Recommendation> list) {
    return list.stream()
        .mapToDouble(one -> recommender.popularity().logPopularity(one.movie().id()))
        .average()
        .orElse(0);
  }

  @Property(tries = 300)
  void moreToTheRightIsNeverBetterKnown(
      @ForAll("people") Ratings ratings,
      @ForAll @Size(2) List<@DoubleRange(min = -1, max = 1) Double> dials,
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll @DoubleRange(min = 0, max = 1) double diversity,
      @ForAll boolean filtered) {
    double left = Math.min(dials.getFirst(), dials.getLast());
    double right = Math.max(dials.getFirst(), dials.getLast());
    ListOptions wishes =
        ListOptions.none()
            .withDiversity(diversity)
            .withGenres(filtered ? Set.of(new Genre("Horror")) : Set.of());
    for (FactorRecommender one : BOTH) {
      double before = logPopularity(one, one.recommend(ratings, wishes.withObscurity(left), count));
      double after = logPopularity(one, one.recommend(ratings, wishes.withObscurity(right), count));
      assertThat(after).isLessThanOrEqualTo(before + 1e-9);
    }
  }

  /** In the small world there are 2000 people. */
  @Property(tries = 200)
  void fullyRightNothingThatOneInTenHasRatedWhileThereAreOthers(
      @ForAll("people") Ratings ratings, @ForAll @IntRange(min = 1, max = 40) int count) {
    ListOptions right = ListOptions.none().withObscurity(1);
    for (FactorRecommender one : BOTH) {
      List<Integer> people =
          one.recommend(ratings, right, count).stream()
              .map(r -> one.popularity().people(r.movie().id()))
              .toList();
      long others =
          Stream.of(one.model().columnIds())
              .flatMapToInt(java.util.Arrays::stream)
              .filter(id -> !ratings.contains(id) && one.popularity().people(id) < 200)
              .count();
      assertThat(people.stream().filter(n -> n < 200).count()).isEqualTo(Math.min(count, others));
    }
  }

  /** The list and Why say the same, with the dial's part shown. */
  @Property(tries = 60)
  void theScoreIsTheSumOfItsPartsAndThePlaceIsTheListsPlace(
      @ForAll("people") Ratings ratings, @ForAll @DoubleRange(min = -1, max = 1) double dial) {
    ListOptions wishes = ListOptions.none().withObscurity(dial);
    for (FactorRecommender one : BOTH) {
      for (Recommendation r : one.recommend(ratings, wishes, 12)) {
        Why why = one.why(ratings, wishes, r.movie().id()).orElseThrow();
        double slack = 1e-9 * Math.max(1, Math.abs(r.score()));
        double ratingParts = why.ratings().stream().mapToDouble(RatingShare::part).sum();
        double featureParts = why.features().stream().mapToDouble(FeatureShare::part).sum();
        assertThat(why.place()).isEqualTo(r.rank());
        assertThat(why.score()).isEqualTo(r.score());
        assertThat(Math.abs(ratingParts + why.notSeen() + why.rest() + why.dial() - r.score()))
            .isLessThan(slack);
        assertThat(Math.abs(featureParts + why.dial() - r.score())).isLessThan(slack);
      }
    }
  }
}
