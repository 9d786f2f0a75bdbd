package org.cinefactor.recommend.tuned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * The matrix A that the tuned method factorizes: a row per person, and below them a row per genre
 * and per decade, so that movies of which little is known lie near their kind.
 *
 * <p>A person's entry is preference · w / √|preference|: stars less 1.5, the person's row divided
 * by the root of its norm, the movie's column multiplied by its weight w = norm^-0.2, so that
 * neither busy people nor famous movies drown the rest. {@link SideInformationRows} has those of
 * genres and decades.
 *
 * @param rows A, (users + genres + decades) x movies
 * @param people how many of the rows are people's, the first ones
 * @param weight w of each movie
 */
record TrainingRows(SparseMatrix rows, int people, double[] weight) {
  /** People are divided by their norm to this power. */
  private static final double PERSON_POWER = 0.5;

  /**
   * The rows for some people's stars.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies, of which genres and years are known
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  static TrainingRows of(SparseMatrix stars, int[] movieIds, Catalog catalog, Progress progress) {
    SparseMatrix preference = PreferenceScale.preferences(stars, progress);
    double[] weight = MovieWeights.of(preference, progress);
    Rows rows = new Rows(stars.columns(), preference.size(), progress);
    for (int u = 0; u < preference.rows(); u++) {
      progress.stopIfCancelled();
      person(preference, u, weight, rows);
    }
    List<Movie> movies =
        Arrays.stream(movieIds).mapToObj(id -> catalog.movie(id).orElse(unknown(id))).toList();
    double mean = (double) stars.size() / Math.max(1, catalog.size());
    new SideInformationRows(movies, stars.entriesPerColumn(progress), mean)
        .forEach(catalog.genres(), (_, entries) -> side(entries, rows), progress);
    return new TrainingRows(rows.matrix(progress), stars.rows(), weight);
  }

  /** The rows of some of the people only, and those of genres and decades. */
  TrainingRows ofPeople(int[] some) {
    int[] kept =
        IntStream.concat(Arrays.stream(some), IntStream.range(people, rows.rows())).toArray();
    return new TrainingRows(rows.select(kept), some.length, weight);
  }

  private static Movie unknown(int id) {
    return new Movie(id, "", List.of());
  }

  private static void person(SparseMatrix preference, int u, double[] weight, Rows rows) {
    double squares = 0;
    for (int e = preference.rowStart(u); e < preference.rowStart(u + 1); e++) {
      squares += (double) preference.value(e) * preference.value(e);
    }
    double scale = squares == 0 ? 0 : Math.pow(squares, -PERSON_POWER / 2);
    for (int e = preference.rowStart(u); e < preference.rowStart(u + 1); e++) {
      int j = preference.column(e);
      rows.add(j, scale * preference.value(e) * weight[j]);
    }
    rows.end();
  }

  private static void side(double[] entries, Rows rows) {
    for (int j = 0; j < entries.length; j++) {
      if (entries[j] > 0) {
        rows.add(j, entries[j]);
      }
    }
    rows.end();
  }

  /** A builder that gathers entries row after row. */
  private static final class Rows {
    private final int columns;
    private final Progress progress;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private int[] column;
    private float[] value;
    private int size;

    Rows(int columns, int expected, Progress progress) {
      this.columns = columns;
      this.progress = progress;
      this.column = new int[Math.max(16, expected)];
      progress.stopIfCancelled();
      this.value = new float[column.length];
    }

    void add(int j, double entry) {
      if (size == column.length) {
        column = Arrays.copyOf(column, size + size / 2);
        progress.stopIfCancelled();
        value = Arrays.copyOf(value, column.length);
      }
      column[size] = j;
      value[size++] = (float) entry;
    }

    void end() {
      starts.add(size);
    }

    SparseMatrix matrix(Progress progress) {
      progress.stopIfCancelled();
      column = Arrays.copyOf(column, size);
      progress.stopIfCancelled();
      value = Arrays.copyOf(value, size);
      int[] rowStart = starts.stream().mapToInt(Integer::intValue).toArray();
      return SparseMatrix.ofRows(columns, rowStart, column, value, progress);
    }
  }
}
