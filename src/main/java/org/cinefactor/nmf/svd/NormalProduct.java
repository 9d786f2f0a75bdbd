package org.cinefactor.nmf.svd;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The product XᵀX·v for a matrix X with at least as many rows as columns, in one pass over X: each
 * row is used twice while it is in the cache. Keeps scratch; not to be shared between threads,
 * although it uses all cores itself.
 */
final class NormalProduct {
  private static final int PIECES = 16;
  private static final int LEAST_ROWS = 256;

  /** Rows that are gone through before it is asked whether to stop. */
  private static final int ROWS = 1024;

  private final SparseMatrix x;
  private final Progress progress;
  private final ParallelRows pieces;
  private final double[][] spare = new double[PIECES][];

  /** Of a matrix X; the product stops when {@code progress} asks for it. */
  NormalProduct(SparseMatrix x, Progress progress) {
    this.x = x;
    this.progress = progress;
    this.pieces = new ParallelRows(x.rows(), PIECES, LEAST_ROWS);
  }

  /**
   * XᵀX·v, a new array with an entry per column of X.
   *
   * @param v an entry per column of X; not changed
   */
  double[] of(double[] v) {
    double[][] parts = pieces.map(progress, double[][]::new, (from, to) -> part(v, from, to));
    double[] sum = parts[0].clone();
    for (int i = 1; i < parts.length; i++) {
      VectorKernels.add(1, parts[i], sum);
    }
    return sum;
  }

  private double[] part(double[] v, int from, int to) {
    double[] part = scratch(pieces.number(from));
    for (int r = from; r < to; r++) {
      if ((r - from) % ROWS == 0) {
        progress.stopIfCancelled();
      }
      x.addTo(part, x.rowTimes(r, v), r);
    }
    return part;
  }

  private double[] scratch(int piece) {
    double[] known = spare[piece];
    if (known == null) {
      known = new double[x.columns()];
      spare[piece] = known;
    } else {
      Arrays.fill(known, 0);
    }
    return known;
  }
}
