package org.cinefactor.recommend.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WishesTest {
  private static final Genre HORROR = new Genre("Horror");
  private static final Genre COMEDY = new Genre("Comedy");
  private static final Ratings TOLD = Ratings.none().with(101, 5).with(105, 4.5).with(112, 1);

  static List<FactorRecommender> both() {
    return List.of(SmallWorld.notebook(), SmallWorld.tuned());
  }

  @ParameterizedTest
  @MethodSource("both")
  void filtersGiveAsManyAsAskedWhileThereAreCandidates(FactorRecommender recommender) {
    ListOptions options = ListOptions.none().withGenres(Set.of(HORROR));

    List<Recommendation> list = recommender.recommend(TOLD, options, 9);

    assertThat(list).hasSize(9).allMatch(one -> one.movie().genres().contains(HORROR));
    assertThat(recommender.recommend(TOLD, options, 20)).hasSize(9);
    assertThat(recommender.recommend(TOLD, options.withDiversity(0.7), 9)).hasSize(9);
  }

  @Test
  void oneOfTheWantedGenresIsEnoughUnlessAllAreNeeded() {
    ListOptions either = ListOptions.none().withGenres(Set.of(HORROR, COMEDY));
    Movie one = new Movie(1, "One (2000)", List.of(COMEDY));
    Movie both = new Movie(2, "Both (2000)", List.of(COMEDY, HORROR));

    assertThat(either.allow(one)).isTrue();
    assertThat(either.withMatch(GenreMatch.ALL).allow(one)).isFalse();
    assertThat(either.withMatch(GenreMatch.ALL).allow(both)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("both")
  void unwantedGenresYearsAndHiddenMoviesStayAway(FactorRecommender recommender) {
    ListOptions options =
        ListOptions.none()
            .withoutGenres(Set.of(COMEDY))
            .withYears(OptionalInt.of(1970), OptionalInt.of(1990))
            .withHidden(Set.of(120, 124));

    List<Recommendation> list = recommender.recommend(TOLD, options, 40);

    assertThat(list)
        .isNotEmpty()
        .noneMatch(one -> one.movie().genres().contains(COMEDY))
        .noneMatch(one -> Set.of(120, 124).contains(one.movie().id()))
        .allMatch(one -> one.movie().year().orElseThrow() >= 1970)
        .allMatch(one -> one.movie().year().orElseThrow() <= 1990);
  }

  @ParameterizedTest
  @MethodSource("both")
  void theDialMovesTheListBetweenWellKnownAndObscure(FactorRecommender recommender) {
    assertThat(people(recommender, -1)).isGreaterThanOrEqualTo(people(recommender, 0));
    assertThat(people(recommender, 0)).isGreaterThanOrEqualTo(people(recommender, 1));
    assertThat(people(recommender, -1)).isGreaterThan(people(recommender, 1));
  }

  private static int people(FactorRecommender recommender, double dial) {
    return recommender.recommend(TOLD, ListOptions.none().withObscurity(dial), 5).stream()
        .mapToInt(one -> recommender.popularity().people(one.movie().id()))
        .sum();
  }

  @ParameterizedTest
  @MethodSource("both")
  void diversityBringsMoreGenresAndKeepsTheBestFirst(FactorRecommender recommender) {
    List<Recommendation> plain = recommender.recommend(TOLD, 10);
    List<Recommendation> varied =
        recommender.recommend(TOLD, ListOptions.none().withDiversity(1), 10);

    assertThat(varied.getFirst()).isEqualTo(plain.getFirst());
    assertThat(alike(varied)).isLessThan(alike(plain));
    assertThat(varied)
        .extracting(Recommendation::rank)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(varied).extracting(Recommendation::movie).doesNotHaveDuplicates();
  }

  private static long alike(List<Recommendation> list) {
    List<Movie> movies = list.stream().map(Recommendation::movie).toList();
    return movies.stream()
        .flatMap(a -> movies.stream().filter(b -> a.genres().equals(b.genres())))
        .count();
  }

  @Test
  void dialsOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> ListOptions.none().withObscurity(1.5))
        .hasMessage("obscurity goes from -1 to 1, not 1.5");
    assertThatThrownBy(() -> ListOptions.none().withDiversity(-0.1))
        .hasMessage("diversity goes from 0 to 1, not -0.1");
  }

  @Test
  void theDialStandsAtTheNearestOfItsPlaces() {
    assertThat(ListOptions.none().withObscurity(0.33).obscurity()).isEqualTo(0.35);
    assertThat(ListOptions.none().withObscurity(-0.02)).isEqualTo(ListOptions.none());
  }

  @Test
  void aBarIsTheShareOfTheBestScore() {
    Movie movie = SmallWorld.catalog().movies().getFirst();

    assertThat(new Recommendation(1, movie, 2).bar(4)).isEqualTo(0.5);
    assertThat(new Recommendation(1, movie, 4).bar(4)).isEqualTo(1);
    assertThat(new Recommendation(1, movie, -1).bar(4)).isZero();
    assertThat(new Recommendation(1, movie, -1).bar(-1)).isZero();
  }
}
