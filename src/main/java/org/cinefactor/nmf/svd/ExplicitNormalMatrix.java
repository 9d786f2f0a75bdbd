package org.cinefactor.nmf.svd;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.nmf.matrix.WeightedRowSum;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The normal matrix XᵀX, computed once, for a matrix X with at least as many rows as columns: where
 * there are few columns for what is stored, a product with a vector is then several times sooner
 * there than by {@link NormalProduct}, from which it differs by rounding.
 */
final class ExplicitNormalMatrix {
  private static final int PIECES = 16;

  /** Numbers of a row for each stored entry of X up to which the product is worth it. */
  private static final int MOST_PER_ENTRY = 6;

  /** Multiplications for each stored entry of X up to which working it out is worth it. */
  private static final int MOST_PRODUCTS = 200;

  private final double[][] rows;
  private final ParallelRows pieces;
  private final Progress progress;

  /**
   * @param x X
   * @param xt X transposed
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  ExplicitNormalMatrix(SparseMatrix x, SparseMatrix xt, Progress progress) {
    int order = x.columns();
    this.rows = new double[order][order];
    this.progress = progress;
    this.pieces = new ParallelRows(order, PIECES, VectorKernels.ROWS);
    ParallelRows each = new ParallelRows(order, order, 1);
    each.map(progress, Boolean[]::new, (from, to) -> fill(x, xt, from, to));
    each.map(progress, Boolean[]::new, this::mirror);
  }

  /** Fills the lower triangle and the diagonal: the matrix is symmetric, to the bit. */
  private boolean fill(SparseMatrix x, SparseMatrix xt, int from, int to) {
    for (int c = from; c < to; c++) {
      for (int i = xt.rowStart(c); i < xt.rowStart(c + 1); i++) {
        x.addTo(rows[c], xt.value(i), xt.column(i), c);
      }
    }
    return true;
  }

  private boolean mirror(int from, int to) {
    for (int c = from; c < to; c++) {
      for (int later = c + 1; later < rows.length; later++) {
        rows[c][later] = rows[later][c];
      }
    }
    return true;
  }

  /** True if it is worth the work for a matrix. */
  static boolean pays(SparseMatrix x) {
    long order = x.columns();
    long products = 0;
    for (int r = 0; r < x.rows(); r++) {
      long entries = (long) x.rowStart(r + 1) - x.rowStart(r);
      products += entries * entries;
    }
    return order * order <= (long) MOST_PER_ENTRY * x.size()
        && products <= (long) MOST_PRODUCTS * x.size();
  }

  /** The product with a vector. */
  double[] times(double[] v) {
    double[][] parts = pieces.map(progress, double[][]::new, (from, to) -> part(v, from, to));
    double[] sum = parts[0];
    for (int i = 1; i < parts.length; i++) {
      VectorKernels.add(1, parts[i], sum);
    }
    return sum;
  }

  private double[] part(double[] v, int from, int to) {
    double[] part = new double[v.length];
    WeightedRowSum sum = new WeightedRowSum(rows);
    sum.into(part);
    for (int r = from; r < to; r++) {
      sum.add(v[r], r);
    }
    sum.flush();
    return part;
  }
}
