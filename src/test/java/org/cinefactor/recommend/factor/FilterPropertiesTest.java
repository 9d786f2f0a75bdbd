package org.cinefactor.recommend.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;

/**
 * Whatever is filtered and however the dials stand: as many movies as asked while there are any.
 */
class FilterPropertiesTest {
  private static final List<String> GENRES = List.of("Horror", "Comedy", "Drama", "Western");

  private final List<FactorRecommender> both = List.of(SmallWorld.notebook(), SmallWorld.tuned());

  @Property(tries = 300)
  void aListIsAsLongAsAskedWhileThereAreCandidates(
      @ForAll("profiles") Map<Integer, Double> stars,
      @ForAll("options") ListOptions options,
      @ForAll @IntRange(max = 45) int count) {
    Ratings ratings = Ratings.of(stars);
    List<Integer> candidates = candidates(ratings, options);
    for (FactorRecommender recommender : both) {
      List<Recommendation> list = recommender.recommend(ratings, options, count);

      assertThat(list).hasSize(Math.min(count, candidates.size()));
      assertThat(list).extracting(one -> one.movie().id()).isSubsetOf(candidates);
      assertThat(list).extracting(Recommendation::movie).doesNotHaveDuplicates();
      assertThat(list)
          .extracting(Recommendation::rank)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, list.size()).boxed().toList());
    }
  }

  /** Worked out from the catalog, movie by movie, apart from the program's own rules. */
  private static List<Integer> candidates(Ratings ratings, ListOptions options) {
    return SmallWorld.catalog().movies().stream()
        .filter(movie -> !ratings.contains(movie.id()) && !options.hidden().contains(movie.id()))
        .filter(movie -> isWanted(genre(movie), options))
        .filter(movie -> !options.without().contains(genre(movie)))
        .filter(movie -> year(movie) >= options.fromYear().orElse(0))
        .filter(movie -> year(movie) <= options.toYear().orElse(9999))
        .map(Movie::id)
        .toList();
  }

  /** Every movie here has one genre. */
  private static boolean isWanted(Genre genre, ListOptions options) {
    Set<Genre> wanted = options.genres();
    boolean alone = options.match() == GenreMatch.ANY || wanted.size() == 1;
    return wanted.isEmpty() || (alone && wanted.contains(genre));
  }

  private static Genre genre(Movie movie) {
    return movie.genres().getFirst();
  }

  private static int year(Movie movie) {
    return movie.year().orElseThrow();
  }

  @Provide
  Arbitrary<Map<Integer, Double>> profiles() {
    return Arbitraries.maps(
            Arbitraries.integers().between(100, 139),
            Arbitraries.integers().between(1, 10).map(half -> half / 2.0))
        .ofMaxSize(40)
        .map(LinkedHashMap::new);
  }

  @Provide
  Arbitrary<ListOptions> options() {
    Arbitrary<Set<Genre>> genres = Arbitraries.of(GENRES).map(Genre::new).set().ofMaxSize(3);
    Arbitrary<OptionalInt> years =
        Arbitraries.integers()
            .between(1955, 2012)
            .map(OptionalInt::of)
            .optional()
            .map(year -> year.orElse(OptionalInt.empty()));
    Arbitrary<Set<Integer>> hidden = Arbitraries.integers().between(95, 145).set().ofMaxSize(10);
    return Combinators.combine(
            Arbitraries.of(-1.0, -0.3, 0.0, 0.5, 1.0),
            Arbitraries.of(0.0, 0.4, 1.0),
            genres,
            Arbitraries.of(GenreMatch.class),
            genres,
            years,
            years,
            hidden)
        .as(ListOptions::new);
  }
}
