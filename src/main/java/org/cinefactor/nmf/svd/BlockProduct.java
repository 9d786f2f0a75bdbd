package org.cinefactor.nmf.svd;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The products X·v with many vectors in one pass over X; each is, to the bit, what {@link
 * SparseMatrix#rowTimes(int, double[])} gives for its vector alone.
 */
final class BlockProduct {
  private final SparseMatrix x;
  private final Progress progress;
  private final double[][] table;
  private final double[][] products;

  private BlockProduct(SparseMatrix x, double[][] vectors, Progress progress) {
    this.x = x;
    this.progress = progress;
    this.table = byColumn(x.columns(), vectors, progress);
    this.products = new double[vectors.length][];
    for (int i = 0; i < products.length; i++) {
      progress.stopIfCancelled();
      products[i] = new double[x.rows()];
    }
  }

  /** A row of length X.rows() for each of the vectors, which have length X.columns(). */
  static double[][] of(SparseMatrix x, double[][] vectors, Progress progress) {
    BlockProduct many = new BlockProduct(x, vectors, progress);
    new ParallelRows(x.rows()).map(progress, Boolean[]::new, many::rows);
    return many.products;
  }

  /**
   * The transposed vectors, a column's values beside each other and padded so that loops run in
   * full SIMD vectors.
   */
  private static double[][] byColumn(int columns, double[][] vectors, Progress progress) {
    progress.stopIfCancelled();
    double[][] table = new Factor(columns, vectors.length, progress).data;
    for (int i = 0; i < vectors.length; i++) {
      progress.stopIfCancelled();
      for (int j = 0; j < columns; j++) {
        table[j][i] = vectors[i][j];
      }
    }
    return table;
  }

  private boolean rows(int from, int to) {
    double[] even = new double[Factor.paddedTo(products.length)];
    double[] odd = new double[even.length];
    for (int r = from; r < to; r++) {
      if ((r - from) % ParallelRows.ROWS == 0) {
        progress.stopIfCancelled();
      }
      Arrays.fill(even, 0);
      Arrays.fill(odd, 0);
      x.rowTimes(r, table, even, odd);
      for (int i = 0; i < products.length; i++) {
        products[i][r] = even[i];
      }
    }
    return true;
  }
}
