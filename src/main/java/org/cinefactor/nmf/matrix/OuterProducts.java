package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The product AᵀB of two tall matrices whose rows are made as they are needed: Σ aⱼᵀbⱼ over the
 * rows j, with all cores. The same bits come out on any number of them.
 */
public final class OuterProducts {
  /** Pieces of work at most: each has a sum of its own. */
  private static final int PIECES = 16;

  private OuterProducts() {}

  /** The maker of one row of both matrices. */
  @FunctionalInterface
  public interface RowPair {
    /**
     * Fills in a row.
     *
     * @param row which
     * @param a its row of A; all zero before
     * @param b its row of B; all zero before
     */
    void fill(int row, double[] a, double[] b);
  }

  /**
   * AᵀB.
   *
   * @param rows the number of rows
   * @param k the number of columns of A and of B
   * @return k x k
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static double[][] sum(int rows, int k, RowPair pair, Progress progress) {
    double[][][] parts =
        new ParallelRows(rows, PIECES, ParallelRows.ROWS)
            .map(progress, double[][][]::new, (from, to) -> partial(k, from, to, pair, progress));
    double[][] sum = parts[0];
    for (int i = 1; i < parts.length; i++) {
      for (int t = 0; t < k; t++) {
        VectorKernels.add(1, parts[i][t], sum[t]);
      }
    }
    return sum;
  }

  private static double[][] partial(int k, int from, int to, RowPair pair, Progress progress) {
    double[][] sum = new double[k][k];
    double[] a = new double[k];
    double[] b = new double[k];
    for (int row = from; row < to; row++) {
      if ((row - from) % ParallelRows.ROWS == 0) {
        progress.stopIfCancelled();
      }
      Arrays.fill(a, 0);
      Arrays.fill(b, 0);
      pair.fill(row, a, b);
      for (int t = 0; t < k; t++) {
        if (a[t] != 0) {
          VectorKernels.add(a[t], b, sum[t]);
        }
      }
    }
    return sum;
  }
}
