package org.cinefactor.nmf.svd;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cinefactor.nmf.matrix.Vectors;

/**
 * Eigenvalues and eigenvectors of a symmetric tridiagonal matrix: implicit QL for the values (Golub
 * and Van Loan, Matrix Computations, 4th edition, 8.3), inverse iteration for single vectors.
 *
 * <p>EJML's symmetric QR turns the whole n x n matrix of eigenvectors, of which only some are
 * wanted here: for n = 200 and 55 vectors it takes 36 ms where this takes 15.
 *
 * @param values the eigenvalues, largest first
 * @param last the last coordinate of each unit eigenvector, up to its sign
 */
record Tridiagonal(double[] diagonal, double[] beside, double[] values, double[] last) {
  private static final int MOST_SWEEPS = 60;

  /**
   * @param diagonal n numbers
   * @param beside n - 1 numbers next to the diagonal; further ones are ignored
   */
  static Tridiagonal of(double[] diagonal, double[] beside) {
    int n = diagonal.length;
    double[] d = diagonal.clone();
    double[] e = Arrays.copyOf(Arrays.copyOf(beside, n - 1), n);
    double[] z = new double[n];
    z[n - 1] = 1;
    for (int l = 0; l < n; l++) {
      int sweeps = 0;
      for (int m = split(d, e, l); m > l; m = split(d, e, l)) {
        if (sweeps++ == MOST_SWEEPS) {
          throw new ArithmeticException("the singular values of this matrix could not be found");
        }
        sweep(d, e, z, l, m);
      }
    }
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(d[b], d[a]));
    double[] values = new double[n];
    double[] last = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = d[order[i]];
      last[i] = z[order[i]];
    }
    return new Tridiagonal(diagonal.clone(), Arrays.copyOf(beside, n - 1), values, last);
  }

  /** The first row from l on below which the matrix falls apart. */
  private static int split(double[] d, double[] e, int l) {
    int m = l;
    while (m < d.length - 1
        && Math.abs(e[m]) > Math.ulp(1.0) * (Math.abs(d[m]) + Math.abs(d[m + 1]))) {
      m++;
    }
    return m;
  }

  /** One implicit QL sweep on the rows l to m. */
  private static void sweep(double[] d, double[] e, double[] z, int l, int m) {
    double shift = (d[l + 1] - d[l]) / (2 * e[l]);
    double g = d[m] - d[l] + e[l] / (shift + Math.copySign(Math.hypot(shift, 1), shift));
    double s = 1;
    double c = 1;
    double p = 0;
    for (int i = m - 1; i >= l; i--) {
      double f = s * e[i];
      double b = c * e[i];
      double r = Math.hypot(f, g);
      e[i + 1] = r;
      if (r == 0) {
        d[i + 1] -= p;
        e[m] = 0;
        return;
      }
      s = f / r;
      c = g / r;
      g = d[i + 1] - p;
      r = (d[i] - g) * s + 2 * c * b;
      p = s * r;
      d[i + 1] = g + p;
      g = c * r - b;
      double moved = z[i + 1];
      z[i + 1] = s * z[i] + c * moved;
      z[i] = c * z[i] - s * moved;
    }
    d[l] -= p;
    e[l] = g;
    e[m] = 0;
  }

  /**
   * A unit eigenvector by inverse iteration, orthogonal to the given ones of close eigenvalues.
   *
   * @param i its place among the values
   * @param close vectors that were found before
   */
  double[] vector(int i, Iterable<double[]> close) {
    int n = diagonal.length;
    SplittableRandom random = new SplittableRandom(i);
    double[] x = random.doubles(n, 0.5, 1.5).toArray();
    for (int round = 0; round < 4; round++) {
      for (double[] other : close) {
        Vectors.add(-Vectors.dot(x, other), other, x);
      }
      Vectors.normalize(x);
      solve(values[i], x);
    }
    for (double[] other : close) {
      Vectors.add(-Vectors.dot(x, other), other, x);
    }
    Vectors.normalize(x);
    return x;
  }

  /**
   * Solves (T - value I) y = x into x by elimination with row exchanges; a zero pivot is nudged.
   */
  private void solve(double value, double[] x) {
    int n = diagonal.length;
    double tiny = Math.ulp(Math.max(Math.abs(values[0]), Double.MIN_NORMAL));
    double[] u0 = new double[n];
    double[] u1 = new double[n];
    double[] u2 = new double[n];
    double pivot = diagonal[0] - value;
    double right = n > 1 ? beside[0] : 0;
    for (int r = 0; r + 1 < n; r++) {
      double below = beside[r];
      double middle = diagonal[r + 1] - value;
      double far = r + 2 < n ? beside[r + 1] : 0;
      if (Math.abs(below) > Math.abs(pivot)) {
        double factor = pivot / below;
        u0[r] = below;
        u1[r] = middle;
        u2[r] = far;
        pivot = right - factor * middle;
        right = -factor * far;
        double swapped = x[r];
        x[r] = x[r + 1];
        x[r + 1] = swapped - factor * x[r];
      } else {
        u0[r] = nudged(pivot, tiny);
        u1[r] = right;
        double factor = below / u0[r];
        pivot = middle - factor * right;
        right = far;
        x[r + 1] -= factor * x[r];
      }
    }
    u0[n - 1] = nudged(pivot, tiny);
    substitute(u0, u1, u2, x);
  }

  /** Solves U y = x into x, where U has three diagonals. */
  private static void substitute(double[] u0, double[] u1, double[] u2, double[] x) {
    int n = x.length;
    for (int r = n - 1; r >= 0; r--) {
      double sum = x[r];
      if (r + 1 < n) {
        sum -= u1[r] * x[r + 1];
      }
      if (r + 2 < n) {
        sum -= u2[r] * x[r + 2];
      }
      x[r] = sum / u0[r];
    }
  }

  private static double nudged(double pivot, double tiny) {
    return Math.abs(pivot) < tiny ? Math.copySign(tiny, pivot) : pivot;
  }
}
