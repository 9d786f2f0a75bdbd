package org.cinefactor.dataset;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * The filtered ratings as the matrix that is factorized: users with at least one kept rating by
 * ascending id as rows, kept movies by ascending id as columns.
 */
public final class RatingMatrix {
  private static final int PAUSE = 256;

  private final SparseMatrix matrix;
  private final int[] movieIds;
  private final int[] userIds;

  private RatingMatrix(SparseMatrix matrix, int[] movieIds, int[] userIds) {
    this.matrix = matrix;
    this.movieIds = movieIds;
    this.userIds = userIds;
  }

  /**
   * The matrix of the movies that pass.
   *
   * @param ratings all ratings
   * @param filter which movies become columns
   * @param progress can stop the building
   * @throws CancellationException when {@code progress} asked to stop
   */
  public static RatingMatrix of(RatingTable ratings, MovieFilter filter, Progress progress) {
    progress.stopIfCancelled();
    int[] columnOf = new int[ratings.movies()];
    Arrays.fill(columnOf, -1);
    int[] movieIds = new int[ratings.movies()];
    int columns = 0;
    int entries = 0;
    for (int m = 0; m < ratings.movies(); m++) {
      if (filter.passes(ratings.ratingsOfMovie(m), ratings.meanOfMovie(m))) {
        columnOf[m] = columns;
        movieIds[columns++] = ratings.idOfMovie(m);
        entries += ratings.ratingsOfMovie(m);
      }
    }
    return fill(ratings, columnOf, Arrays.copyOf(movieIds, columns), entries, progress);
  }

  private static RatingMatrix fill(
      RatingTable ratings, int[] columnOf, int[] movieIds, int entries, Progress progress) {
    progress.stopIfCancelled();
    int[] start = new int[ratings.users() + 1];
    int[] column = new int[entries];
    progress.stopIfCancelled();
    float[] stars = new float[entries];
    int[] userIds = new int[ratings.users()];
    int rows = 0;
    int entry = 0;
    for (int user = 0; user < ratings.users(); user++) {
      if (user % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      for (int i = ratings.first(user); i < ratings.first(user + 1); i++) {
        if (columnOf[ratings.movie(i)] >= 0) {
          column[entry] = columnOf[ratings.movie(i)];
          stars[entry++] = ratings.stars(i);
        }
      }
      if (entry > start[rows]) {
        userIds[rows++] = ratings.userId(user);
        start[rows] = entry;
      }
    }
    SparseMatrix matrix =
        SparseMatrix.ofRows(
            movieIds.length, Arrays.copyOf(start, rows + 1), column, stars, progress);
    return new RatingMatrix(matrix, movieIds, Arrays.copyOf(userIds, rows));
  }

  /** Users x movies, in stars; what is not stored is not rated. */
  public SparseMatrix matrix() {
    return matrix;
  }

  /** The movie id of each column, ascending. */
  public int[] movieIds() {
    return movieIds.clone();
  }

  /** The user id of each row, ascending. */
  public int[] userIds() {
    return userIds.clone();
  }
}
