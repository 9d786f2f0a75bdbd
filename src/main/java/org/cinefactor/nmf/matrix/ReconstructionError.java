package org.cinefactor.nmf.matrix;

import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The reconstruction error of X ≈ P·Q: √(Σ (x - pq)² over the stored cells + w Σ (pq)² over the
 * others), which for w = 1 is the Frobenius norm of X - P·Q. P·Q is never formed: with w on all
 * cells and 1 - w on the stored ones, ‖X‖² - 2⟨X, PQ⟩ + w ⟨PᵀP, QQᵀ⟩ + (1 - w) ‖stored cells of
 * PQ‖².
 */
public final class ReconstructionError {
  private ReconstructionError() {}

  /**
   * The error.
   *
   * @param x users x movies
   * @param p users x components
   * @param qt movies x components
   * @param missingWeight w, 0 to 1
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static double of(
      SparseMatrix x, Factor p, Factor qt, double missingWeight, Progress progress) {
    double model = missingWeight == 0 ? 0 : missingWeight * everywhere(p, qt, progress);
    Double[] parts =
        new ParallelRows(x.rows())
            .map(
                progress,
                Double[]::new,
                (from, to) -> stored(x, p, qt, 1 - missingWeight, from, to, progress));
    double sum = x.squaredNorm() + model;
    for (double part : parts) {
      sum += part;
    }
    return Math.sqrt(Math.max(0, sum));
  }

  /** ‖PQ‖² over all cells. */
  private static double everywhere(Factor p, Factor qt, Progress progress) {
    double[][] users = Gram.of(p, progress);
    double[][] movies = Gram.of(qt, progress);
    double sum = 0;
    for (int i = 0; i < users.length; i++) {
      for (int j = 0; j < p.components; j++) {
        sum += users[i][j] * movies[i][j];
      }
    }
    return sum;
  }

  /** Σ cell·(more·cell - 2x) over the stored cells of some rows. */
  private static double stored(
      SparseMatrix x, Factor p, Factor qt, double more, int from, int to, Progress progress) {
    double sum = 0;
    for (int r = from; r < to; r++) {
      progress.stopIfCancelled();
      double[] user = p.data[r];
      int end = x.rowStart(r + 1);
      for (int i = x.rowStart(r); i < end; i++) {
        double cell = Vectors.dot(user, qt.data[x.column(i)]);
        sum += cell * (more * cell - 2 * x.value(i));
      }
    }
    return sum;
  }
}
