package org.cinefactor.lab.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Mask;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * A few users' ratings of a few movies beside their reconstruction: a readable piece of R and R̂.
 * Immutable; the arrays are not to be changed.
 *
 * @param userIds the users, a row each
 * @param movies the movies, a column each
 * @param stars R, row after row; NaN where a user has not rated a movie
 * @param scores R̂, row after row
 */
public record Submatrix(int[] userIds, List<Movie> movies, double[] stars, double[] scores) {
  public Submatrix {
    movies = List.copyOf(movies);
  }

  /**
   * The best known piece: the movies with most ratings, and the users with most ratings; ties to
   * the smaller id.
   *
   * @param rows how many users at most
   * @param columns how many movies at most
   * @param mask the components that count for R̂
   */
  public static Submatrix of(LabModel model, int rows, int columns, Mask mask) {
    SparseMatrix r = model.data().ratings().matrix();
    int[] perUser = new int[r.rows()];
    for (int user = 0; user < r.rows(); user++) {
      perUser[user] = r.rowStart(user + 1) - r.rowStart(user);
    }
    return of(model, most(perUser, rows), most(r.entriesPerColumn(Progress.NONE), columns), mask);
  }

  /**
   * The piece with the given rows and columns of R.
   *
   * @param mask the components that count for R̂
   */
  public static Submatrix of(LabModel model, int[] rows, int[] columns, Mask mask) {
    SparseMatrix r = model.data().ratings().matrix();
    double[] stars = new double[rows.length * columns.length];
    double[] scores = new double[stars.length];
    Arrays.fill(stars, Double.NaN);
    for (int i = 0; i < rows.length; i++) {
      for (int e = r.rowStart(rows[i]); e < r.rowStart(rows[i] + 1); e++) {
        for (int j = 0; j < columns.length; j++) {
          if (r.column(e) == columns[j]) {
            stars[i * columns.length + j] = r.value(e);
          }
        }
      }
      for (int j = 0; j < columns.length; j++) {
        scores[i * columns.length + j] = model.cell(rows[i], columns[j], mask);
      }
    }
    int[] userIds = model.data().ratings().userIds();
    List<Movie> movies = new ArrayList<>();
    for (int column : columns) {
      int id = model.factors().columnId(column);
      movies.add(model.data().data().catalog().movie(id).orElseThrow());
    }
    return new Submatrix(
        Arrays.stream(rows).map(row -> userIds[row]).toArray(), movies, stars, scores);
  }

  private static int[] most(int[] counts, int many) {
    return IntStream.range(0, counts.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> counts[i]).reversed())
        .limit(many)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** True if the user of a row has rated the movie of a column. */
  public boolean isRated(int row, int column) {
    return !Double.isNaN(stars[row * movies.size() + column]);
  }

  /** The score of a cell, from R̂. */
  public double score(int row, int column) {
    return scores[row * movies.size() + column];
  }

  /** The error R - R̂ of a cell, a missing rating as zero. */
  public double error(int row, int column) {
    double star = stars[row * movies.size() + column];
    return (Double.isNaN(star) ? 0 : star) - score(row, column);
  }

  /** The Frobenius norm of the errors of all cells shown. */
  public double error() {
    double sum = 0;
    for (int i = 0; i < userIds.length; i++) {
      for (int j = 0; j < movies.size(); j++) {
        sum += error(i, j) * error(i, j);
      }
    }
    return Math.sqrt(sum);
  }
}
