package org.cinefactor.recommend.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.catalog.match.TitleTwins;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.cinefactor.recommend.feature.SimilarMovies.SimilarMovie;
import org.junit.jupiter.api.Test;

class ComponentMeaningsTest {
  private static final int MOVIES = 60;
  private static final MovieKind WAR = new MovieKind.OfGenre(new Genre("War"));
  private static final MovieKind NINETIES = new MovieKind.OfDecade(1990);

  private final Catalog catalog =
      new Catalog(IntStream.range(0, MOVIES).mapToObj(this::movie).toList());
  private final FactorModel model = model();
  private final ComponentMeanings meanings = new ComponentMeanings(model, catalog);

  /** Every third movie is of war and every fourth of the nineties, and the first 20 as it comes. */
  private Movie movie(int id) {
    List<Genre> genres = new ArrayList<>(List.of(new Genre("Drama")));
    if (id % 3 == 0) {
      genres.add(new Genre("War"));
    }
    return new Movie(id, "Movie " + id + " (" + (id % 4 == 0 ? 1994 : 1971) + ")", genres);
  }

  /** Movies of war, of the nineties, all, and nineteen. */
  private FactorModel model() {
    double[] q = new double[4 * MOVIES];
    for (int j = 0; j < MOVIES; j++) {
      q[j] = j % 3 == 0 ? 1 + j / 100.0 : 0.01;
      q[MOVIES + j] = j % 4 == 0 ? 1 + j / 100.0 : 0.01;
      q[2 * MOVIES + j] = 1 + (j * 7 % MOVIES) / 100.0;
      q[3 * MOVIES + j] = j < 19 ? 1 : 0;
    }
    int[] ids = IntStream.range(0, MOVIES).toArray();
    return new FactorModel(4, ids, q, new double[0], NmfSettings.notebook().withComponents(4));
  }

  @Test
  void aComponentStandsForTheGenreOrDecadeOfItsTopMovies() {
    assertThat(meanings.of(0).orElseThrow().kind()).isEqualTo(WAR);
    assertThat(meanings.of(0).orElseThrow().share()).isEqualTo(1);
    assertThat(meanings.of(1).orElseThrow().kind()).isEqualTo(NINETIES);
    assertThat(meanings.of(1).orElseThrow().share()).isEqualTo(0.75);
  }

  @Test
  void fewMoviesMakeNoMeaning() {
    assertThat(meanings.of(3)).isEmpty();
  }

  @Test
  void ofSeveralKindsTheOneThatStandsOutNamesTheComponent() {
    // All are dramas, which says nothing; three in four of the seventies.
    assertThat(meanings.of(2).orElseThrow().kind().word()).isEqualTo("1970s");
  }

  @Test
  void aFaderMovesTheShareOfWhatItsNameSays() {
    Popularity known =
        Popularity.of(
            IntStream.range(0, MOVIES).toArray(),
            IntStream.generate(() -> 20).limit(MOVIES).toArray(),
            50);
    var similar =
        new SimilarMovies(new NotebookRecommender(model, catalog, known), TitleTwins.none());

    for (int id = 0; id < MOVIES; id++) {
      List<SimilarMovie> list = similar.like(id, SimilarityWish.none(), 8);
      List<SimilarMovie> up = similar.like(id, new SimilarityWish(0, Map.of(0, 1.0)), 8);
      List<SimilarMovie> down = similar.like(id, new SimilarityWish(0, Map.of(0, -1.0)), 8);

      assertThat(war(up)).isGreaterThanOrEqualTo(war(list)).isPositive();
      assertThat(war(down)).isLessThanOrEqualTo(war(list));
    }
  }

  private static long war(List<SimilarMovie> list) {
    return list.stream().filter(one -> WAR.has(one.movie())).count();
  }
}
