package org.cinefactor.recommend.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Why;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With so many movies that most are never scored, lists and places are as if all were. */
class ManyMoviesTest {
  private static final int MOVIES = 20_000;
  private static final int COMPONENTS = 5;

  private static NotebookRecommender recommender;
  private static Ratings ratings;

  @BeforeAll
  static void makeMovies() {
    Random random = new Random(3);
    double[] q = new double[COMPONENTS * MOVIES];
    int[] people = new int[MOVIES];
    List<Movie> movies = new ArrayList<>();
    for (int j = 0; j < MOVIES; j++) {
      double size = Math.pow(random.nextDouble(), 4);
      people[j] = 1 + (int) (1000 * size * random.nextDouble());
      movies.add(new Movie(j + 1, "Movie " + j + " (1990)", List.of()));
      for (int c = 0; c < COMPONENTS; c++) {
        q[c * MOVIES + j] = Math.max(0, size * (random.nextDouble() - 0.3));
      }
    }
    int[] ids = movies.stream().mapToInt(Movie::id).toArray();
    Catalog catalog = new Catalog(movies);
    NmfSettings settings = NmfSettings.notebook().withComponents(COMPONENTS);
    recommender =
        new NotebookRecommender(
            new FactorModel(COMPONENTS, ids, q, new double[0], settings),
            catalog,
            Popularity.of(ids, people, 2000));
    Map<Integer, Double> stars = new HashMap<>();
    for (int i = 0; i < 30; i++) {
      stars.put(1 + random.nextInt(MOVIES), 0.5 + random.nextInt(10) / 2.0);
    }
    ratings = Ratings.of(stars);
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "0, 3000", "-1, 10", "-0.4, 10", "0.4, 10", "1, 10"})
  void theListIsTheBestOfAll(double obscurity, int count) {
    ListOptions options = ListOptions.none().withObscurity(obscurity);

    List<Recommendation> list = recommender.recommend(ratings, options, count);

    double[] p = recommender.latentFeatures(ratings);
    Scores scores = new Scores(recommender, ratings, options, p);
    double[] all = scores.all(p);
    List<Integer> best =
        IntStream.range(0, MOVIES)
            .filter(j -> !scores.rated(j))
            .boxed()
            .sorted(order(scores, all))
            .limit(count)
            .map(j -> j + 1)
            .toList();
    assertThat(list).extracting(one -> one.movie().id()).isEqualTo(best);
    assertThat(list).allMatch(one -> one.score() == all[one.movie().id() - 1]);
  }

  private static Comparator<Integer> order(Scores scores, double[] all) {
    return (a, b) -> {
      if (scores.beats(a, all[a], b, all[b])) {
        return -1;
      }
      return scores.beats(b, all[b], a, all[a]) ? 1 : 0;
    };
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "0, 2000", "-1, 5", "0.4, 200", "1, 5"})
  void thePlaceWithoutARatingIsTheOneInItsList(double obscurity, int place) {
    ListOptions options = ListOptions.none().withObscurity(obscurity);
    Movie movie = recommender.recommend(ratings, options, place).getLast().movie();

    Why why = recommender.why(ratings, options, movie.id()).orElseThrow();

    assertThat(why.place()).isEqualTo(place);
    for (RatingShare share : why.ratings().subList(0, 5)) {
      Ratings fewer = ratings.without(share.rated().id());
      assertThat(recommender.recommend(fewer, options, share.placeWithout()))
          .extracting(Recommendation::movie)
          .endsWith(movie);
    }
  }
}
