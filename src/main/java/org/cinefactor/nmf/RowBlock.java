package org.cinefactor.nmf;

import java.util.Arrays;

/**
 * Coordinate descent on up to {@link #ROWS} rows of a factor at once while the other factor is
 * fixed (Cichocki and Phan 2009; Hsieh and Dhillon 2011), in the order and with the violation of
 * scikit-learn's solver "cd" without shuffling. The rows do not depend on each other; side by side
 * they fill the processor's vectors, which wins more than skipping the zeros of a single row. Holds
 * scratch; not to be shared between threads.
 */
final class RowBlock {
  /** How many rows lie side by side. */
  static final int ROWS = 64;

  private final double[][] gram;
  private final int components;
  private final double l1;
  private final double[][] coordinate;
  private final double[][] target;
  private final double[] zero;
  private final double[] gradient = new double[ROWS];
  private final double[] violation = new double[ROWS];
  private final int[][] eights;

  /**
   * @param gram QQᵀ (or PᵀP) with padded rows, L2 regularisation already on its diagonal
   * @param l1 the L1 regularisation
   */
  RowBlock(double[][] gram, int components, double l1) {
    this.gram = gram;
    this.components = components;
    int stride = Factor.paddedTo(components);
    this.l1 = l1;
    this.coordinate = new double[stride][ROWS];
    this.eights = new int[stride / Kernel.ROWS][Kernel.ROWS];
    for (int t = 0; t < stride; t++) {
      eights[t / Kernel.ROWS][t % Kernel.ROWS] = t;
    }
    this.zero = new double[stride];
    this.target = new double[stride][ROWS];
  }

  /**
   * One pass over all coordinates of the rows.
   *
   * @param a the factor that moves
   * @param from its first row
   * @param count how many rows, at most {@link #ROWS}
   * @param products the products of the data's rows with the other factor, padded
   * @param firstProduct where those of the rows begin
   * @return the violation: the sum of the projected gradients' absolute values
   */
  double sweep(Factor a, int from, int count, double[][] products, int firstProduct) {
    turn(a.data, from, count, coordinate);
    turn(products, firstProduct, count, target);
    Arrays.fill(violation, 0);
    for (int t = 0; t < components; t++) {
      gradient(t);
      double curvature = gram[t][t];
      violate(coordinate[t]);
      if (curvature != 0) {
        step(coordinate[t], curvature);
      }
    }
    turnBack(a.data, from, count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += violation[i];
    }
    return sum;
  }

  private void gradient(int t) {
    double[] g = gradient;
    double[] b = target[t];
    double constant = l1;
    for (int i = 0; i < g.length; i++) {
      g[i] = constant - b[i];
    }
    for (int[] eight : eights) {
      Kernel.add(gram[t], eight[0], coordinate, eight, g);
    }
  }

  /** Adds |g|, or |min(0, g)| where the coordinate is 0: the product is then 0, and else huge. */
  private void violate(double[] c) {
    double[] g = gradient;
    double[] v = violation;
    for (int i = 0; i < v.length; i++) {
      v[i] += Math.abs(Math.min(g[i], c[i] * Double.MAX_VALUE));
    }
  }

  private void step(double[] c, double curvature) {
    double[] g = gradient;
    for (int i = 0; i < c.length; i++) {
      c[i] = Math.max(c[i] - g[i] / curvature, 0);
    }
  }

  /**
   * Rows side by side: the rows become columns, eight at a time; what is left of the block is zero.
   */
  private void turn(double[][] rows, int from, int count, double[][] turned) {
    for (int r = 0; r < ROWS; r += 8) {
      double[] r0 = row(rows, from, r, count);
      double[] r1 = row(rows, from, r + 1, count);
      double[] r2 = row(rows, from, r + 2, count);
      double[] r3 = row(rows, from, r + 3, count);
      double[] r4 = row(rows, from, r + 4, count);
      double[] r5 = row(rows, from, r + 5, count);
      double[] r6 = row(rows, from, r + 6, count);
      double[] r7 = row(rows, from, r + 7, count);
      for (int t = 0; t < components; t++) {
        double[] column = turned[t];
        column[r] = r0[t];
        column[r + 1] = r1[t];
        column[r + 2] = r2[t];
        column[r + 3] = r3[t];
        column[r + 4] = r4[t];
        column[r + 5] = r5[t];
        column[r + 6] = r6[t];
        column[r + 7] = r7[t];
      }
    }
  }

  private double[] row(double[][] rows, int from, int r, int count) {
    return r < count ? rows[from + r] : zero;
  }

  private void turnBack(double[][] rows, int from, int count) {
    for (int r = 0; r < count; r++) {
      double[] row = rows[from + r];
      for (int t = 0; t < components; t++) {
        row[t] = coordinate[t][r];
      }
    }
  }
}
