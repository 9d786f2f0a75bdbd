package org.cinefactor.recommend.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.TitleTwins;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.cinefactor.recommend.feature.SimilarMovies.SimilarMovie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Movies like others in made-up worlds, in which similarities lie as close together as chance has
 * them.
 */
class SimilarMoviesTest {
  private static final int MOVIES = 150;
  private static final int PEOPLE = 400;
  private static final int COMPONENTS = 12;
  private static final int SHOWN = 8;

  private final int[] ids = IntStream.range(0, MOVIES).toArray();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void lessWellKnownOnesAreTheMostAlikeOfThoseThatFewHaveRated(long seed) {
    Popularity known = known(new Random(seed), 300);
    SimilarMovies similar = similar(new Random(seed), known);
    for (int id = 0; id < 20; id++) {
      List<SimilarMovie> all = similar.like(id, SimilarityWish.none(), MOVIES);
      List<SimilarMovie> less = similar.like(id, wish(-1), SHOWN);
      double half = mean(known, all.subList(0, SHOWN)) / 2;
      double few = Math.max(20, Math.min(PEOPLE / 10.0, half));

      assertThat(less)
          .as("fully left: those that nobody knows do not come before those that are more alike")
          .isEqualTo(
              all.stream()
                  .filter(one -> known.people(one.movie().id()) < few)
                  .limit(SHOWN)
                  .toList());
      double before = Double.POSITIVE_INFINITY;
      for (double popularity : new double[] {0, -0.25, -0.5, -0.75, -1}) {
        double most = most(known, similar.like(id, wish(popularity), SHOWN));
        assertThat(most).as("the best known at " + popularity).isLessThanOrEqualTo(before);
        before = most;
      }
      assertThat(mean(known, similar.like(id, wish(1), SHOWN)))
          .isGreaterThanOrEqualTo(mean(known, all.subList(0, SHOWN)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whereAllAreWellKnownTheLeastKnownOfThoseThatAreAlikeCome(long seed) {
    Popularity known = known(new Random(seed), 0);
    SimilarMovies similar = similar(new Random(seed), known);
    List<SimilarMovie> less = similar.like(0, wish(-1), SHOWN);

    assertThat(less).hasSize(SHOWN);
    assertThat(less).extracting(one -> known.people(one.movie().id())).isSorted();
    assertThat(mean(known, less))
        .isLessThan(mean(known, similar.like(0, SimilarityWish.none(), SHOWN)));
  }

  private static SimilarityWish wish(double popularity) {
    return new SimilarityWish(popularity, Map.of());
  }

  private static double most(Popularity known, List<SimilarMovie> list) {
    return list.stream().mapToInt(one -> known.people(one.movie().id())).max().orElseThrow();
  }

  private static double mean(Popularity known, List<SimilarMovie> list) {
    return list.stream().mapToInt(one -> known.people(one.movie().id())).average().orElseThrow();
  }

  /**
   * From ten people to 300, few of them well known; or each by 50 or more where none is to be few.
   */
  private Popularity known(Random random, int spread) {
    int[] people =
        IntStream.range(0, MOVIES)
            .map(
                _ ->
                    spread == 0
                        ? 50 + random.nextInt(200)
                        : 10 + (int) (spread * Math.pow(random.nextDouble(), 3)))
            .toArray();
    return Popularity.of(ids, people, PEOPLE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noMovieIsLikeItselfUnderAnotherNumberOrThereTwice(long seed) {
    Popularity known = known(new Random(seed), 0);
    SimilarMovies once = similar(new Random(seed), known);
    SimilarMovies twice = similar(new Random(seed), known, id -> id % (MOVIES / 2));
    for (int id = 0; id < 20; id++) {
      int movie = id;
      List<Integer> found = ids(twice.like(id, SimilarityWish.none(), MOVIES));
      assertThat(found).doesNotContain(id + MOVIES / 2);
      assertThat(found.stream().map(other -> other % (MOVIES / 2))).doesNotHaveDuplicates();
      assertThat(found)
          .as("the others, in the same order")
          .isEqualTo(
              ids(once.like(id, SimilarityWish.none(), MOVIES)).stream()
                  .filter(other -> other % (MOVIES / 2) != movie)
                  .filter(other -> isMoreRated(known, other))
                  .toList());
    }
  }

  private static boolean isMoreRated(Popularity known, int id) {
    int more = known.people(id) - known.people(twin(id));
    return more > 0 || (more == 0 && id < twin(id));
  }

  private static int twin(int id) {
    return (id + MOVIES / 2) % MOVIES;
  }

  private static List<Integer> ids(List<SimilarMovie> movies) {
    return movies.stream().map(one -> one.movie().id()).toList();
  }

  private SimilarMovies similar(Random random, Popularity known) {
    return similar(random, known, id -> id);
  }

  private SimilarMovies similar(Random random, Popularity known, IntUnaryOperator number) {
    double[] q = random.doubles((long) COMPONENTS * MOVIES).toArray();
    var model =
        new FactorModel(
            COMPONENTS, ids, q, new double[0], NmfSettings.notebook().withComponents(COMPONENTS));
    var catalog =
        new Catalog(
            Arrays.stream(ids)
                .mapToObj(
                    id -> new Movie(id, "Movie " + number.applyAsInt(id) + " (1994)", List.of()))
                .toList());
    return new SimilarMovies(
        new NotebookRecommender(model, catalog, known), TitleTwins.in(catalog));
  }
}
