package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.cinefactor.recommend.tuned.TunedRecipe;
import org.cinefactor.recommend.tuned.TunedRecommender;

/** Sixty people of three tastes and forty movies of four genres, made up but for ever the same. */
public final class SmallWorld {
  static final int PEOPLE = 60;
  public static final int MOVIES = 40;

  private static final List<String> GENRES = List.of("Horror", "Comedy", "Drama", "Western");

  private SmallWorld() {}

  public static SparseMatrix stars() {
    Random random = new Random(4);
    List<float[]> entries = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      for (int movie = 0; movie < MOVIES; movie++) {
        boolean own = movie % 4 == person % 3;
        if (random.nextDouble() < (own ? 0.7 : 0.2)) {
          float stars = own ? 4 + random.nextInt(3) / 2f : 1 + random.nextInt(6) / 2f;
          entries.add(new float[] {person, movie, stars});
        }
      }
    }
    int[] row = entries.stream().mapToInt(e -> (int) e[0]).toArray();
    int[] column = entries.stream().mapToInt(e -> (int) e[1]).toArray();
    float[] value = new float[row.length];
    for (int i = 0; i < value.length; i++) {
      value[i] = entries.get(i)[2];
    }
    return new CoordinateMatrix(PEOPLE, MOVIES, row, column, value).compressed();
  }

  /** Movie ids are 100, 101, … in the order of the columns. */
  public static int[] ids() {
    int[] ids = new int[MOVIES];
    for (int j = 0; j < MOVIES; j++) {
      ids[j] = 100 + j;
    }
    return ids;
  }

  public static Catalog catalog() {
    List<Movie> movies = new ArrayList<>();
    for (int id : ids()) {
      String name = "Movie " + id;
      List<Genre> genres = List.of(new Genre(GENRES.get(id % 4)));
      int year = 1960 + id % 50;
      movies.add(new Movie(id, name + " (" + year + ")", genres));
    }
    return new Catalog(movies);
  }

  /** Anybody who has rated some of the movies. */
  public static Arbitrary<Ratings> people() {
    return Arbitraries.maps(
            Arbitraries.integers().between(100, 99 + MOVIES),
            Arbitraries.integers().between(1, 10).map(half -> half / 2.0))
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(Ratings::of);
  }

  public static TunedRecommender tuned() {
    return new TunedRecommender(
        new TunedRecipe(4).train(stars(), ids(), catalog(), Progress.NONE),
        catalog(),
        popularity());
  }

  public static NotebookRecommender notebook() {
    NmfSettings settings = NmfSettings.notebook().withComponents(6);
    return new NotebookRecommender(
        Nmf.train(stars(), ids(), settings, Progress.NONE).model(), catalog(), popularity());
  }

  /** The further back a movie's column, the more people know it: from 1 to 1522. */
  static Popularity popularity() {
    int[] people = new int[MOVIES];
    for (int j = 0; j < MOVIES; j++) {
      people[j] = 1 + j * j;
    }
    return Popularity.of(ids(), people, 2000);
  }
}
