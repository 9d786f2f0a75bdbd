package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;

/** Square matrices of size n x n, row after row without padding. */
public final class Square {
  private Square() {}

  /** A·B. */
  public static double[] product(int n, double[] a, double[] b) {
    double[] product = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int t = 0; t < n; t++) {
        Gram.add(a[i * n + t], b, t * n, product, i * n, n);
      }
    }
    return product;
  }

  public static double[] transposed(int n, double[] a) {
    double[] t = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        t[j * n + i] = a[i * n + j];
      }
    }
    return t;
  }

  /** A·v. */
  public static double[] times(int n, double[] a, double[] v) {
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += a[i * n + j] * v[j];
      }
      product[i] = sum;
    }
    return product;
  }

  /** FᵀF of a factor that is not negative, without padding. */
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
