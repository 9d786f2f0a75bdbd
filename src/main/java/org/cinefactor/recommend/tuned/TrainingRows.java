package org.cinefactor.recommend.tuned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * The matrix A that the tuned method factorizes: a row per person, and below them a row per genre
 * and per decade, so that movies of which little is known lie near their kind.
 *
 * <p>A person's entry is liking · w / √|liking|: stars less 1.5, the person's row divided by the
 * root of its norm, the movie's column multiplied by its weight w = norm^-0.2, so that neither busy
 * people nor famous movies drown the rest. A genre's entry is 3/√(5 + movies of the genre) and a
 * decade's 2/√(5 + sum)·exp(-(year - middle)²/72), each times √(raters / mean raters).
 *
 * @param rows A, (users + genres + decades) x movies
 * @param weight w of each movie
 */
record TrainingRows(SparseMatrix rows, double[] weight) {
  /** People are divided by their norm to this power. */
  private static final double PERSON_POWER = 0.5;

  private static final double GENRE_WEIGHT = 3;
  private static final double DECADE_WEIGHT = 2;
  private static final double FEW = 5;

  private static final int FIRST_DECADE = 1905;
  private static final int LAST_DECADE = 2015;
  private static final int DECADE = 10;

  /** Twice the square of six years, the width of a decade's bell. */
  private static final double WIDTH = 72;

  /** What a bell has left where it is not worth an entry. */
  private static final double NOTHING = 1e-6;

  /**
   * The rows for some people's stars.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies, of which genres and years are known
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  static TrainingRows of(SparseMatrix stars, int[] movieIds, Catalog catalog, Progress progress) {
    SparseMatrix liking = Liking.of(stars, progress);
    double[] weight = MovieWeights.of(liking);
    Rows rows = new Rows(stars.columns(), liking.size());
    for (int u = 0; u < liking.rows(); u++) {
      progress.stopIfCancelled();
      person(liking, u, weight, rows);
    }
    double[] fame = fame(stars, catalog.size());
    List<Movie> movies =
        Arrays.stream(movieIds).mapToObj(id -> catalog.movie(id).orElse(unknown(id))).toList();
    for (Genre genre : catalog.genres()) {
      side(movies, fame, GENRE_WEIGHT, genre, TrainingRows::hasGenre, rows);
    }
    for (int middle = FIRST_DECADE; middle <= lastDecade(movies); middle += DECADE) {
      side(movies, fame, DECADE_WEIGHT, middle, TrainingRows::nearness, rows);
    }
    return new TrainingRows(rows.matrix(), weight);
  }

  private static Movie unknown(int id) {
    return new Movie(id, "", List.of());
  }

  private static void person(SparseMatrix liking, int u, double[] weight, Rows rows) {
    double squares = 0;
    for (int e = liking.rowStart(u); e < liking.rowStart(u + 1); e++) {
      squares += (double) liking.value(e) * liking.value(e);
    }
    double scale = squares == 0 ? 0 : Math.pow(squares, -PERSON_POWER / 2);
    for (int e = liking.rowStart(u); e < liking.rowStart(u + 1); e++) {
      int j = liking.column(e);
      rows.add(j, scale * liking.value(e) * weight[j]);
    }
    rows.end();
  }

  /** √(raters / mean raters of a movie of the data set). */
  private static double[] fame(SparseMatrix stars, int movies) {
    int[] raters = new int[stars.columns()];
    for (int e = 0; e < stars.size(); e++) {
      raters[stars.column(e)]++;
    }
    double mean = (double) stars.size() / Math.max(1, movies);
    return Arrays.stream(raters).mapToDouble(n -> Math.sqrt(n / mean)).toArray();
  }

  private static <K> void side(
      List<Movie> movies,
      double[] fame,
      double weight,
      K kind,
      ToDoubleBiFunction<K, Movie> membership,
      Rows rows) {
    double[] members = new double[movies.size()];
    double sum = 0;
    for (int j = 0; j < members.length; j++) {
      members[j] = membership.applyAsDouble(kind, movies.get(j));
      sum += members[j];
    }
    double scale = weight / Math.sqrt(FEW + sum);
    for (int j = 0; j < members.length; j++) {
      if (members[j] > 0) {
        rows.add(j, scale * members[j] * fame[j]);
      }
    }
    rows.end();
  }

  private static double hasGenre(Genre genre, Movie movie) {
    return movie.genres().contains(genre) ? 1 : 0;
  }

  private static double nearness(Integer middle, Movie movie) {
    OptionalInt year = movie.year();
    if (year.isEmpty()) {
      return 0;
    }
    double years = year.getAsInt() - middle;
    double bell = Math.exp(-years * years / WIDTH);
    return bell < NOTHING ? 0 : bell;
  }

  /** The middle of the last decade: 2015, or later where the data set goes on. */
  private static int lastDecade(List<Movie> movies) {
    int newest = movies.stream().mapToInt(movie -> movie.year().orElse(0)).max().orElse(0);
    return Math.max(LAST_DECADE, newest / DECADE * DECADE + DECADE / 2);
  }

  /** Gathers entries row after row. */
  private static final class Rows {
    private final int columns;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private int[] column;
    private float[] value;
    private int size;

    Rows(int columns, int expected) {
      this.columns = columns;
      this.column = new int[Math.max(16, expected)];
      this.value = new float[column.length];
    }

    void add(int j, double entry) {
      if (size == column.length) {
        column = Arrays.copyOf(column, size + size / 2);
        value = Arrays.copyOf(value, column.length);
      }
      column[size] = j;
      value[size++] = (float) entry;
    }

    void end() {
      starts.add(size);
    }

    SparseMatrix matrix() {
      return SparseMatrix.ofRows(
          columns,
          starts.stream().mapToInt(Integer::intValue).toArray(),
          Arrays.copyOf(column, size),
          Arrays.copyOf(value, size));
    }
  }
}
