package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.dataset.SyntheticRatings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of every way to recommend, in a world of ninety people of three tastes. */
class EveryMethodTest {
  private static final int MOVIES = 45;
  private static final Catalog CATALOG = catalog();
  private static final TrainingSet WORLD =
      new TrainingSet(ratings(), CATALOG, MovieFilter.everything());

  @ParameterizedTest
  @EnumSource
  void aListIsFullOrderedAndFreeOfRatedMovies(EvaluatedMethod method) {
    Recommender recommender = trained(method);
    Ratings ratings = taste(1, 4);
    for (int count : new int[] {0, 1, 10, 100}) {
      List<Recommendation> list = recommender.recommend(ratings, count);

      assertThat(list).hasSize(Math.min(count, MOVIES - ratings.size()));
      assertThat(list).noneMatch(one -> ratings.contains(one.movie().id()));
      assertThat(list).extracting(one -> one.movie().id()).doesNotHaveDuplicates();
      for (int i = 0; i < list.size(); i++) {
        assertThat(list.get(i).rank()).isEqualTo(i + 1);
        assertThat(list.get(i).score()).isLessThanOrEqualTo(list.getFirst().score());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebodyWhoHasToldNothingGetsAListToo(EvaluatedMethod method) {
    assertThat(trained(method).recommend(Ratings.none(), 10)).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownMovieCountsForNothing(EvaluatedMethod method) {
    Recommender recommender = trained(method);
    Ratings ratings = taste(2, 4);

    assertThat(recommender.recommend(ratings.with(9999, 5), 10))
        .isEqualTo(recommender.recommend(ratings, 10));
    assertThat(recommender.recommend(Ratings.none().with(9999, 5), 10)).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void trainingTwiceGivesTheSameList(EvaluatedMethod method) {
    assertThat(trained(method).recommend(taste(0, 5), 10))
        .isEqualTo(trained(method).recommend(taste(0, 5), 10));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POPULAR")
  void theListIsOfThePersonsTaste(EvaluatedMethod method) {
    Recommender recommender = trained(method);
    for (int taste = 0; taste < 3; taste++) {
      int own = taste;
      assertThat(recommender.recommend(taste(own, 5), 8))
          .filteredOn(one -> one.movie().id() % 3 == own)
          .hasSizeGreaterThanOrEqualTo(7);
    }
  }

  private static Recommender trained(EvaluatedMethod method) {
    var results = new AtomicReference<Recommender>();
    method.train(WORLD, Solver.CD, new int[] {3}, (_, one) -> results.set(one), Progress.NONE);
    return results.get();
  }

  private static Ratings taste(int taste, int movies) {
    Map<Integer, Double> stars = new LinkedHashMap<>();
    for (int i = 0; i < movies; i++) {
      stars.put(3 * (i + 1) + taste, 5.0);
    }
    return Ratings.of(stars);
  }

  private static Catalog catalog() {
    List<Movie> movies = new ArrayList<>();
    for (int id = 3; id < 3 + MOVIES; id++) {
      movies.add(new Movie(id, "Movie " + id + " (1999)", List.of(new Genre("Drama"))));
    }
    return new Catalog(movies);
  }

  private static RatingTable ratings() {
    Random random = new Random(7);
    List<float[]> rows = new ArrayList<>();
    for (int user = 1; user <= 90; user++) {
      for (int id = 3; id < 3 + MOVIES; id++) {
        boolean own = id % 3 == user % 3;
        if (random.nextDouble() < (own ? 0.7 : 0.1)) {
          rows.add(new float[] {user, id, own ? 4.5f : 2.5f});
        }
      }
    }
    float[] stars = new float[rows.size()];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = rows.get(i)[2];
    }
    return SyntheticRatings.table(
        CATALOG,
        rows.stream().mapToInt(row -> (int) row[0]).toArray(),
        rows.stream().mapToInt(row -> (int) row[1]).toArray(),
        stars);
  }
}
