package org.cinefactor.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fan's default, as it comes with the program. */
class ShippedTunedModelTest {
  private static final Genre HORROR = new Genre("Horror");

  private static DataSet data;
  private static Model model;
  private static FactorRecommender tuned;

  @BeforeAll
  static void open(@TempDir Path home) throws Exception {
    data = DataSets.read(Path.of("data/movielens-small-2016"), Progress.NONE);
    var store = new ModelStore(new InstallLayout(Path.of("")).models(), new DataHome(home));
    model = store.find(ModelRequest.of(data, Settings.tuned())).orElseThrow();
    assertThat(model.origin()).isEqualTo(ModelOrigin.SHIPPED);
    tuned = Recommenders.of(Settings.tuned().method(), model, data, Progress.NONE);
  }

  @Test
  void whatItBringsIsWhatWouldBeLearnedFromTheData() {
    assertThat(model.foldIn()).isPresent();
    var bare = new Model(model.factors(), Optional.empty(), model.figures(), ModelOrigin.KEPT);
    FactorRecommender learned =
        Recommenders.of(Settings.tuned().method(), bare, data, Progress.NONE);
    for (int person : new int[] {0, 14, 100, 546}) {
      Ratings ratings = data.ratings().ratingsOf(person);
      double[] p = learned.latentFeatures(ratings);
      double largest = Arrays.stream(p).map(Math::abs).max().orElseThrow();

      assertThat(tuned.latentFeatures(ratings)).containsExactly(p, within(1e-4 * largest));
      assertThat(tuned.recommend(ratings, 10))
          .extracting(Recommendation::movie)
          .isEqualTo(learned.recommend(ratings, 10).stream().map(Recommendation::movie).toList());
    }
  }

  @Test
  void fiveDislikedHorrorMoviesPushHorrorDown() {
    Ratings ratings = Ratings.of(Map.of(260, 5.0, 1, 4.0, 356, 4.5, 480, 3.5));
    Ratings disliking = ratings;
    for (int id : new int[] {1258, 1219, 1407, 1997, 2710}) {
      disliking = disliking.with(id, 0.5);
    }

    assertThat(horror(disliking)).isLessThan(horror(ratings));
    assertThat(tuned.recommend(disliking, 10))
        .noneMatch(one -> one.movie().genres().contains(HORROR));
  }

  private static double horror(Ratings ratings) {
    double[] p = tuned.latentFeatures(ratings);
    return data.catalog().movies().stream()
        .filter(movie -> movie.genres().contains(HORROR))
        .mapToInt(movie -> tuned.model().column(movie.id()))
        .filter(column -> column >= 0)
        .mapToDouble(column -> tuned.model().score(p, column))
        .sum();
  }

  @Test
  void loweringAStarRaisesNoMovie() {
    Ratings ratings = data.ratings().ratingsOf(14);
    double[] before = scores(ratings);
    for (int id : ratings.movieIds().stream().limit(40).toList()) {
      double[] after = scores(ratings.with(id, 0.5));
      assertThat(IntStream.range(0, before.length)).allMatch(j -> after[j] <= before[j] + 1e-12);
    }
  }

  private static double[] scores(Ratings ratings) {
    double[] scores = new double[tuned.model().columns()];
    tuned.model().scores(tuned.latentFeatures(ratings), 0, scores);
    return scores;
  }

  @Test
  void oddPeopleGetSensibleLists() {
    List<Integer> ids =
        List.copyOf(data.ratings().ratingsOf(data.ratings().userNumber(547)).movieIds());
    assertThat(ids).hasSizeGreaterThan(1000);
    for (double stars : new double[] {0.5, 1, 3, 5}) {
      for (int many : new int[] {1, 8}) {
        assertSensible(all(ids.subList(0, many), stars), many + " movies at " + stars + " stars");
      }
    }
    for (double stars : new double[] {0.5, 1, 2}) {
      for (int many : new int[] {20, 40, 100, 1000}) {
        assertSensible(all(ids.subList(0, many), stars), many + " movies at " + stars + " stars");
        assertSensible(all(famous(many), stars), many + " famous movies at " + stars + " stars");
      }
    }
    assertSensible(all(ids.subList(0, 40), 3), "forty movies at 3 stars");
    assertSensible(all(ids.subList(0, 1000), 3), "a thousand movies at 3 stars");
    assertSensible(all(ids.subList(0, 1000), 5), "a thousand movies at 5 stars");
    assertSensible(data.ratings().ratingsOf(data.ratings().userNumber(547)), "2391 ratings");
  }

  /** The movies that most people know. */
  private static List<Integer> famous(int many) {
    return data.catalog().movies().stream()
        .map(Movie::id)
        .sorted(Comparator.comparingInt(id -> -tuned.popularity().people(id)))
        .limit(many)
        .toList();
  }

  private static Ratings all(List<Integer> ids, double stars) {
    Ratings ratings = Ratings.none();
    for (int id : ids) {
      ratings = ratings.with(id, stars);
    }
    return ratings;
  }

  /** A full list of movies that at least a few people have seen. */
  private static void assertSensible(Ratings ratings, String who) {
    assertThat(tuned.recommend(ratings, 10))
        .as(who)
        .hasSize(10)
        .allMatch(one -> Double.isFinite(one.score()))
        .allMatch(one -> tuned.popularity().people(one.movie().id()) >= 3);
  }
}
