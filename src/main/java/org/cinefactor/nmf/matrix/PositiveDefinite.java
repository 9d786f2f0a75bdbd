package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/** Linear equations with a symmetric positive definite matrix, by Cholesky's decomposition. */
public final class PositiveDefinite {
  private PositiveDefinite() {}

  /**
   * The x with A·x = b.
   *
   * @param a A, n x n, row after row, both halves; becomes the decomposition
   * @param b of length n; becomes x
   * @throws IllegalArgumentException when A is not positive definite
   */
  public static void solve(double[] a, double[] b) {
    int n = b.length;
    var cholesky = LinearSolverFactory_DDRM.chol(n);
    if (!cholesky.setA(DMatrixRMaj.wrap(n, n, a))) {
      throw new IllegalArgumentException("a matrix is not positive definite");
    }
    var x = DMatrixRMaj.wrap(n, 1, b);
    cholesky.solve(x, x);
  }

  /**
   * A⁻¹, row after row.
   *
   * @param a A, n x n, row after row, both halves; becomes the decomposition
   * @throws IllegalArgumentException when A is not positive definite
   */
  public static double[] inverse(double[] a, Progress progress) {
    int n = (int) Math.round(Math.sqrt(a.length));
    var cholesky = LinearSolverFactory_DDRM.chol(n);
    if (!cholesky.setA(DMatrixRMaj.wrap(n, n, a))) {
      throw new IllegalArgumentException("a matrix is not positive definite");
    }
    progress.stopIfCancelled();
    var inverse = new DMatrixRMaj(n, n);
    cholesky.invert(inverse);
    progress.stopIfCancelled();
    return inverse.data;
  }
}
