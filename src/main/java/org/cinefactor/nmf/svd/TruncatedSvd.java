package org.cinefactor.nmf.svd;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.progress.Progress;

/**
 * The leading right singular vectors V of a matrix, with which a new row r is scored as r·V·Vᵀ:
 * PureSVD (Cremonesi, Koren, Turrin 2010). Immutable.
 */
public final class TruncatedSvd {
  private final SingularVectors svd;

  private TruncatedSvd(SingularVectors svd) {
    this.svd = svd;
  }

  /**
   * The leading triplets, or as many as the matrix has.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static TruncatedSvd of(SparseMatrix x, int count, Progress progress) {
    return new TruncatedSvd(Lanczos.leading(x, x.transposed(progress), count, progress));
  }

  /** The number of triplets. */
  public int rank() {
    return svd.s().length;
  }

  /** The first of these triplets, or all when there are not more. */
  public TruncatedSvd first(int count) {
    return new TruncatedSvd(svd.first(count));
  }

  /**
   * The scores of all columns for a new row.
   *
   * @param columns the columns of its stored entries
   * @param values their values, of the same length
   */
  public double[] scores(int[] columns, double[] values) {
    double[] scores = new double[rank() == 0 ? 0 : svd.v()[0].length];
    for (double[] v : svd.v()) {
      double share = 0;
      for (int i = 0; i < columns.length; i++) {
        share += values[i] * v[columns[i]];
      }
      VectorKernels.add(share, v, scores);
    }
    return scores;
  }
}
