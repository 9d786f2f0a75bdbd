package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * A transform of stars into liking: stars less 1.5, so that the few stars of a movie that somebody
 * disliked do not make it like those that they loved.
 */
final class Liking {
  private Liking() {}

  /**
   * What is left of a matrix of stars; ratings of 1.5 stars and less leave nothing.
   *
   * @param stars users x movies
   */
  static SparseMatrix of(SparseMatrix stars) {
    int[] row = new int[stars.size()];
    int[] column = new int[stars.size()];
    float[] value = new float[stars.size()];
    int entries = 0;
    for (int u = 0; u < stars.rows(); u++) {
      for (int e = stars.rowStart(u); e < stars.rowStart(u + 1); e++) {
        double liking = StarScale.liking(stars.value(e));
        if (liking > 0) {
          row[entries] = u;
          column[entries] = stars.column(e);
          value[entries++] = (float) liking;
        }
      }
    }
    return SparseMatrix.ofTriplets(
        stars.rows(),
        stars.columns(),
        Arrays.copyOf(row, entries),
        Arrays.copyOf(column, entries),
        Arrays.copyOf(value, entries));
  }
}
