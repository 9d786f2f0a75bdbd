package org.cinefactor.nmf.matrix;

/** Linear equations with a symmetric positive definite matrix, by Cholesky's decomposition. */
public final class PositiveDefinite {
  private PositiveDefinite() {}

  /**
   * The x with A·x = b.
   *
   * @param a A, n x n, row after row; only the lower half is read; becomes the decomposition
   * @param b of length n; becomes x
   * @throws IllegalArgumentException when A is not positive definite
   */
  public static void solve(double[] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i * n + j] - dot(a, i * n, j * n, j);
        if (j < i) {
          a[i * n + j] = sum / a[j * n + j];
        } else if (sum > 0) {
          a[i * n + i] = Math.sqrt(sum);
        } else {
          throw new IllegalArgumentException("a matrix is not positive definite");
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        b[i] -= a[i * n + j] * b[j];
      }
      b[i] /= a[i * n + i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= a[j * n + i] * b[j];
      }
      b[i] /= a[i * n + i];
    }
  }

  private static double dot(double[] a, int from, int other, int length) {
    double sum = 0;
    for (int t = 0; t < length; t++) {
      sum += a[from + t] * a[other + t];
    }
    return sum;
  }
}
