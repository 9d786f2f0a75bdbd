package org.cinefactor.nmf.train;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.OuterProducts;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * One iteration of semi-non-negative matrix factorization (Ding, Li and Jordan 2010): C ≈ Q·Pᵀ with
 * Q ≥ 0 while P has any sign. P is the least-squares solution for the Q that is given; then each
 * row of Q descends once over its coordinates. For the signed coordinates C of items, it gives
 * non-negative factors that span nearly the same.
 */
public final class SemiNmf {
  /** The share of the mean of QᵀQ's diagonal that is added to it, so that P is always defined. */
  private static final double RIDGE = 1e-4;

  private static final double TINY = 1e-12;

  private SemiNmf() {}

  /**
   * A better Q.
   *
   * @param c C, items x k, of any sign
   * @param q Q, items x k, not negative
   * @return Q after the iteration, its columns scaled so that those of P have length 1
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static Factor improve(Factor c, Factor q, Progress progress) {
    int k = q.components;
    double[][] gram = products(q, q, progress);
    double[][] p = leastSquares(gram, products(q, c, progress));
    double[] norms = new double[k];
    for (int t = 0; t < k; t++) {
      double norm = Vectors.norm(p[t]);
      norms[t] = norm == 0 ? 1 : norm;
      Vectors.scale(p[t], 1 / norms[t]);
    }
    progress.stopIfCancelled();
    double[][] overlaps = new double[k][k];
    for (int t = 0; t < k; t++) {
      for (int s = 0; s < k; s++) {
        overlaps[t][s] = Vectors.dot(p[t], p[s]);
      }
    }
    Factor better = new Factor(q.rows, k);
    new ParallelRows(q.rows)
        .map(
            progress,
            Boolean[]::new,
            (from, to) -> {
              for (int row = from; row < to; row++) {
                if ((row - from) % ParallelRows.ROWS == 0) {
                  progress.stopIfCancelled();
                }
                descend(c.data[row], q.data[row], norms, p, overlaps, better.data[row]);
              }
              return true;
            });
    return better;
  }

  private static double[][] products(Factor a, Factor b, Progress progress) {
    int k = a.components;
    return OuterProducts.sum(
        a.rows,
        k,
        (row, x, y) -> {
          System.arraycopy(a.data[row], 0, x, 0, k);
          System.arraycopy(b.data[row], 0, y, 0, k);
        },
        progress);
  }

  /** The columns of P, one per row: (QᵀQ + ridge)⁻¹ QᵀC. */
  private static double[][] leastSquares(double[][] gram, double[][] products) {
    int k = gram.length;
    double trace = 0;
    for (int t = 0; t < k; t++) {
      trace += gram[t][t];
    }
    DMatrixRMaj a = new DMatrixRMaj(gram);
    for (int t = 0; t < k; t++) {
      a.add(t, t, RIDGE * trace / k + Double.MIN_NORMAL);
    }
    var solver = LinearSolverFactory_DDRM.chol(k);
    DMatrixRMaj solution = new DMatrixRMaj(k, k);
    if (!solver.setA(a)) {
      throw new IllegalStateException(
          "the factors' inner products are not positive definite"); // not shown
    }
    solver.solve(new DMatrixRMaj(products), solution);
    double[][] p = new double[k][k];
    for (int t = 0; t < k; t++) {
      System.arraycopy(solution.data, t * k, p[t], 0, k);
    }
    return p;
  }

  /** qₜ ← max(0, qₜ + (c·pₜ - Σₛ (pₜ·pₛ) qₛ) / |pₜ|²), one coordinate after the other. */
  private static void descend(
      double[] c, double[] q, double[] norms, double[][] p, double[][] overlaps, double[] better) {
    int k = norms.length;
    double[] now = new double[k];
    for (int t = 0; t < k; t++) {
      now[t] = q[t] * norms[t];
    }
    double[] target = Arrays.copyOf(c, k);
    for (int t = 0; t < k; t++) {
      double residual = Vectors.dot(target, p[t]) - Vectors.dot(overlaps[t], now);
      now[t] = Math.max(0, now[t] + residual / Math.max(overlaps[t][t], TINY));
    }
    System.arraycopy(now, 0, better, 0, k);
  }
}
