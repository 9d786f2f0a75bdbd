package org.cinefactor.nmf;

import org.cinefactor.nmf.model.NmfSettings;

/**
 * Non-negative least squares by trying every set of positive coordinates: for each, the linear
 * equations are solved by elimination, and the best solution without a negative number wins. Shares
 * nothing with the descent; only for a few components.
 */
public final class NonNegativeLeastSquares {
  private final Problem problem;
  private final double[] q;
  private final int k;

  public NonNegativeLeastSquares(Problem problem, double[] q) {
    this.problem = problem;
    this.q = q;
    this.k = problem.settings().components();
  }

  private double weight(int row, int column) {
    return problem.x()[row * problem.columns() + column] > 0
        ? 1
        : problem.settings().missingWeight();
  }

  private double l1() {
    NmfSettings s = problem.settings();
    return problem.columns() * s.alphaW() * s.l1Ratio();
  }

  private double l2() {
    NmfSettings s = problem.settings();
    return problem.columns() * s.alphaW() * (1 - s.l1Ratio());
  }

  /** The objective of p: half the weighted squares, and the regularisation. */
  public double objective(int row, double[] p) {
    double sum = 0;
    for (int j = 0; j < problem.columns(); j++) {
      double off = problem.x()[row * problem.columns() + j];
      for (int c = 0; c < k; c++) {
        off -= p[c] * q[c * problem.columns() + j];
      }
      sum += weight(row, j) * off * off / 2;
    }
    for (double value : p) {
      sum += l1() * value + l2() * value * value / 2;
    }
    return sum;
  }

  /** The least that the objective can be. */
  public double least(int row) {
    double best = objective(row, new double[k]);
    for (int set = 1; set < 1 << k; set++) {
      double[] p = solution(row, set);
      boolean possible = true;
      for (double value : p) {
        possible &= value >= 0 && value < Double.POSITIVE_INFINITY;
      }
      if (possible) {
        best = Math.min(best, objective(row, p));
      }
    }
    return best;
  }

  /** True if the equations of all coordinates have pivots that are not small. */
  public boolean wellConditioned(int row) {
    double[][] a = equations(row, (1 << k) - 1);
    double largest = 0;
    for (int c = 0; c < k; c++) {
      largest = Math.max(largest, a[c][c]);
    }
    double smallest = eliminate(a);
    return smallest > 1e-2 * largest;
  }

  private double[] solution(int row, int set) {
    double[][] a = equations(row, set);
    eliminate(a);
    double[] p = new double[k];
    for (int c = 0; c < k; c++) {
      p[c] = a[c][k] / a[c][c];
    }
    return p;
  }

  /** Those of the coordinates in the set; the others are fixed to zero. */
  private double[][] equations(int row, int set) {
    double[][] a = new double[k][k + 1];
    for (int c = 0; c < k; c++) {
      if ((set >> c & 1) == 0) {
        a[c][c] = 1;
        continue;
      }
      a[c][k] = -l1();
      a[c][c] = l2();
      for (int j = 0; j < problem.columns(); j++) {
        double v = weight(row, j) * q[c * problem.columns() + j];
        a[c][k] += v * problem.x()[row * problem.columns() + j];
        for (int d = 0; d < k; d++) {
          a[c][d] += (set >> d & 1) * v * q[d * problem.columns() + j];
        }
      }
    }
    return a;
  }

  /** To a diagonal, with row exchanges; returns the smallest pivot. */
  private double eliminate(double[][] a) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int c = 0; c < k; c++) {
      int best = c;
      for (int r = c + 1; r < k; r++) {
        best = Math.abs(a[r][c]) > Math.abs(a[best][c]) ? r : best;
      }
      double[] pivot = a[best];
      a[best] = a[c];
      a[c] = pivot;
      smallest = Math.min(smallest, Math.abs(pivot[c]));
      for (int r = 0; r < k; r++) {
        double factor = r == c ? 0 : a[r][c] / pivot[c];
        for (int d = c; d <= k; d++) {
          a[r][d] -= factor * pivot[d];
        }
      }
    }
    return smallest;
  }
}
