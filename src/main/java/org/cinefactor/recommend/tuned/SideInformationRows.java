package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntToDoubleFunction;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.progress.Progress;

/**
 * The rows of genres and decades below those of people in {@link TrainingRows}: a movie's entry is
 * 3/√(5 + movies of the genre), or 2/√(5 + sum)·exp(-(year - middle)²/72), each times √(raters /
 * mean raters).
 */
final class SideInformationRows {
  private static final double GENRE_WEIGHT = 3;
  private static final double DECADE_WEIGHT = 2;
  private static final double FEW = 5;

  private static final int FIRST_DECADE = 1900;
  private static final int LAST_DECADE = 2010;
  private static final int DECADE = 10;

  /** Twice the square of six years, the width of a decade's bell. */
  private static final double WIDTH = 72;

  /** The part of a bell that is not worth an entry. */
  private static final double NOTHING = 1e-6;

  /** Movies that are gone through before it is asked whether to stop. */
  private static final int PAUSE = 1 << 12;

  private final List<Movie> movies;
  private final double[] popularity;
  private final double[] years;

  /**
   * @param movies the movie of each column
   * @param raters how many people have rated each
   * @param mean how many have rated a movie of the data set on average
   */
  SideInformationRows(List<Movie> movies, int[] raters, double mean) {
    this.movies = movies;
    this.popularity = Arrays.stream(raters).mapToDouble(n -> Math.sqrt(n / mean)).toArray();
    this.years =
        movies.stream()
            .mapToDouble(
                movie -> movie.year().stream().asDoubleStream().findAny().orElse(Double.NaN))
            .toArray();
  }

  /**
   * Gives each row in order: its kind, and an entry for each movie.
   *
   * @param genres the genres that have rows
   */
  void forEach(Collection<Genre> genres, BiConsumer<MovieKind, double[]> to, Progress progress) {
    for (Genre genre : genres) {
      to.accept(
          new MovieKind.OfGenre(genre),
          row(GENRE_WEIGHT, j -> movies.get(j).genres().contains(genre) ? 1 : 0, progress));
    }
    int last = lastDecade();
    for (int first = FIRST_DECADE; first <= last; first += DECADE) {
      double middle = first + DECADE / 2.0;
      to.accept(
          new MovieKind.OfDecade(first), row(DECADE_WEIGHT, j -> nearness(j, middle), progress));
    }
  }

  private double[] row(double weight, IntToDoubleFunction membership, Progress progress) {
    double[] members = new double[popularity.length];
    double sum = 0;
    for (int j = 0; j < members.length; j++) {
      if (j % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      members[j] = membership.applyAsDouble(j);
      sum += members[j];
    }
    double scale = weight / Math.sqrt(FEW + sum);
    for (int j = 0; j < members.length; j++) {
      members[j] = scale * members[j] * popularity[j];
    }
    progress.stopIfCancelled();
    return members;
  }

  private double nearness(int j, double middle) {
    double off = years[j] - middle;
    double bell = Math.exp(-off * off / WIDTH);
    return bell >= NOTHING ? bell : 0;
  }

  /** The last decade: the 2010s, or later where the data set goes on. */
  private int lastDecade() {
    double newest = Arrays.stream(years).filter(Double::isFinite).max().orElse(0);
    return Math.max(LAST_DECADE, (int) newest / DECADE * DECADE);
  }
}
