package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Products of small dense matrices, row after row without padding. */
public final class DenseProducts {
  private DenseProducts() {}

  /** A·B, m x n, with A of size m x k and B of size k x n; for n = 1 a vector. */
  public static double[] product(int m, int k, int n, double[] a, double[] b) {
    double[] product = new double[m * n];
    CommonOps_DDRM.mult(
        DMatrixRMaj.wrap(m, k, a), DMatrixRMaj.wrap(k, n, b), DMatrixRMaj.wrap(m, n, product));
    return product;
  }

  /** A·Bᵀ, m x n, with A of size m x k and B of size n x k. */
  public static double[] productTransposed(int m, int k, int n, double[] a, double[] b) {
    double[] product = new double[m * n];
    CommonOps_DDRM.multTransB(
        DMatrixRMaj.wrap(m, k, a), DMatrixRMaj.wrap(n, k, b), DMatrixRMaj.wrap(m, n, product));
    return product;
  }

  /** FᵀF of a factor that is not negative, k x k; with all cores. */
  public static double[] gram(Factor factor, Progress progress) {
    double[][] padded = Gram.of(factor, progress);
    int n = factor.components;
    double[] gram = new double[n * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(padded[i], 0, gram, i * n, n);
    }
    return gram;
  }
}
