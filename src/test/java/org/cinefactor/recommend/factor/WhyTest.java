package org.cinefactor.recommend.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;
import org.cinefactor.recommend.Why;

class WhyTest {
  private static final int UNKNOWN_TO_THE_MODEL = 7;

  private final List<FactorRecommender> both = List.of(SmallWorld.notebook(), SmallWorld.tuned());

  @Property(tries = 60)
  void featuresAddUpToTheScore(
      @ForAll("profiles") Map<Integer, Double> stars, @ForAll("options") ListOptions options) {
    for (FactorRecommender recommender : both) {
      for (Recommendation one : firstAndLast(recommender, Ratings.of(stars), options)) {
        Why why = why(recommender, stars, options, one);

        assertThat(why.score()).isCloseTo(one.score(), within(1e-9));
        assertThat(why.features()).hasSize(recommender.model().components());
        assertThat(why.features().stream().mapToDouble(FeatureShare::part).sum() + why.dial())
            .isCloseTo(why.score(), within(1e-9));
      }
    }
  }

  @Property(tries = 60)
  void ownRatingsAddUpToTheScore(
      @ForAll("profiles") Map<Integer, Double> stars, @ForAll("options") ListOptions options) {
    for (FactorRecommender recommender : both) {
      for (Recommendation one : firstAndLast(recommender, Ratings.of(stars), options)) {
        Why why = why(recommender, stars, options, one);

        assertThat(why.ratings()).hasSize(stars.size());
        assertThat(
                why.ratings().stream().mapToDouble(RatingShare::part).sum()
                    + why.rest()
                    + why.dial())
            .isCloseTo(why.score(), within(1e-9));
      }
    }
  }

  @Property(tries = 60)
  void kindsAreThoseOfTheMovie(
      @ForAll("profiles") Map<Integer, Double> stars, @ForAll("options") ListOptions options) {
    for (FactorRecommender recommender : both) {
      for (Recommendation one : firstAndLast(recommender, Ratings.of(stars), options)) {
        Why why = why(recommender, stars, options, one);

        assertThat(why.kinds()).allMatch(share -> share.kind().has(one.movie()));
      }
    }
  }

  @Property(tries = 60)
  void withMoviesThatAreNotSeenTheScoreStillAddsUp(
      @ForAll("profiles") Map<Integer, Double> stars, @ForAll("options") ListOptions options) {
    Ratings given = Ratings.of(stars).withNotSeen(List.of(101, 113, 126, 139, 7));
    for (FactorRecommender recommender : both) {
      for (Recommendation one : firstAndLast(recommender, given, options)) {
        Why why = recommender.why(given, options, one.movie().id()).orElseThrow();

        double ratings = why.ratings().stream().mapToDouble(RatingShare::part).sum();
        assertThat(ratings + why.notSeen() + why.rest() + why.dial())
            .isCloseTo(why.score(), within(1e-9))
            .isCloseTo(one.score(), within(1e-9));
      }
    }
  }

  @Property(tries = 60)
  void placesAreThoseOfTheListMadeAnew(
      @ForAll("profiles") Map<Integer, Double> stars, @ForAll("options") ListOptions options) {
    Ratings given = Ratings.of(stars);
    for (FactorRecommender recommender : both) {
      for (Recommendation one : firstAndLast(recommender, given, options)) {
        Why why = why(recommender, stars, options, one);

        assertThat(why.place()).isEqualTo(one.rank());
        for (RatingShare share : why.ratings()) {
          Recommendation then =
              recommender
                  .recommend(given.without(share.rated().id()), options, SmallWorld.MOVIES)
                  .stream()
                  .filter(place -> place.movie().equals(one.movie()))
                  .findFirst()
                  .orElseThrow();
          assertThat(share.placeWithout()).isEqualTo(then.rank());
        }
      }
    }
  }

  @Property(tries = 20)
  void aRatingThatTheModelDoesNotKnowGivesNothing(@ForAll("profiles") Map<Integer, Double> stars) {
    Ratings given = Ratings.of(stars).with(UNKNOWN_TO_THE_MODEL, 5);
    for (FactorRecommender recommender : both) {
      Recommendation first = recommender.recommend(given, 1).getFirst();

      Why why = recommender.why(given, ListOptions.none(), first.movie().id()).orElseThrow();

      assertThat(why.ratings()).noneMatch(share -> share.rated().id() == UNKNOWN_TO_THE_MODEL);
      assertThat(recommender.why(given, ListOptions.none(), UNKNOWN_TO_THE_MODEL)).isEmpty();
    }
  }

  /** The last ones are movies that hardly anybody knows, which come after all others. */
  private static List<Recommendation> firstAndLast(
      FactorRecommender recommender, Ratings given, ListOptions options) {
    List<Recommendation> all = recommender.recommend(given, options, SmallWorld.MOVIES);
    return List.of(all.getFirst(), all.get(1), all.get(all.size() - 2), all.getLast());
  }

  private static Why why(
      FactorRecommender recommender,
      Map<Integer, Double> stars,
      ListOptions options,
      Recommendation one) {
    return recommender.why(Ratings.of(stars), options, one.movie().id()).orElseThrow();
  }

  @Provide
  Arbitrary<Map<Integer, Double>> profiles() {
    return Arbitraries.maps(
            Arbitraries.integers().between(100, 139),
            Arbitraries.integers().between(1, 10).map(half -> half / 2.0))
        .ofMaxSize(20)
        .map(LinkedHashMap::new);
  }

  @Provide
  Arbitrary<ListOptions> options() {
    return Combinators.combine(
            Arbitraries.of(-1.0, 0.0, 0.5),
            Arbitraries.of("Horror", "Comedy", "nothing"),
            Arbitraries.integers().between(100, 139))
        .as(
            (dial, genre, hidden) ->
                ListOptions.none()
                    .withObscurity(dial)
                    .withoutGenres(Set.of(new Genre(genre)))
                    .withHidden(Set.of(hidden)));
  }
}
