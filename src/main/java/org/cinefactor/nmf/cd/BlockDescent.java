package org.cinefactor.nmf.cd;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.nmf.parallel.ParallelRows;

/**
 * Coordinate descent on up to {@link #ROWS} rows of a factor at once while the other factor is
 * fixed (Cichocki and Phan 2009; Hsieh and Dhillon 2011), in the order and with the violation of
 * scikit-learn's solver "cd" without shuffling. The rows do not depend on each other; side by side
 * they fill the processor's vectors, which wins more than skipping the zeros of a single row. Holds
 * scratch; not to be shared between threads.
 */
public final class BlockDescent {
  /** The number of rows that lie side by side. */
  public static final int ROWS = ParallelRows.ROWS;

  private final int components;
  private final double l1;
  private final double[][] coordinate;
  private final double[][] target;
  private final int[] all;
  private final double[] gradient = new double[ROWS];
  private final double[] violation = new double[ROWS];
  private double[][] gram = {};
  private int count;

  /**
   * @param l1 the L1 regularisation
   */
  BlockDescent(int components, double l1) {
    this.components = components;
    int stride = Factor.paddedTo(components);
    this.l1 = l1;
    this.coordinate = new double[stride][ROWS];
    this.all = IntStream.range(0, stride).toArray();
    this.target = new double[stride][ROWS];
  }

  /**
   * Begins an update.
   *
   * @param gram QQᵀ (or PᵀP) with padded rows, L2 regularisation already on its diagonal
   */
  void begin(double[][] gram) {
    this.gram = gram;
  }

  /**
   * Takes rows in.
   *
   * @param a the factor that moves
   * @param from its first row
   * @param count how many rows, at most {@link #ROWS}
   * @param products the products of the data's rows with the other factor, padded
   * @param firstProduct where those of the rows begin
   */
  void take(Factor a, int from, int count, double[][] products, int firstProduct) {
    this.count = count;
    BlockTranspose.toColumns(a.data, from, count, coordinate);
    BlockTranspose.toColumns(products, firstProduct, count, target);
  }

  /**
   * One pass over all coordinates of the rows.
   *
   * @return the violation: the sum of the projected gradients' absolute values
   */
  double sweep() {
    Arrays.fill(violation, 0);
    for (int t = 0; t < components; t++) {
      move(t);
    }
    return sum(violation, count);
  }

  /** Gives the rows back to the factor, from the same row on. */
  void give(Factor a, int from) {
    BlockTranspose.toRows(a.data, from, count, coordinate);
  }

  private static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum;
  }

  private void move(int t) {
    begin(target[t]);
    gradient(t);
    step(coordinate[t], gram[t][t] == 0 ? 0 : 1 / gram[t][t]);
  }

  private void begin(double[] products) {
    double[] g = gradient;
    double constant = l1;
    for (int i = 0; i < g.length; i++) {
      g[i] = constant - products[i];
    }
  }

  private void gradient(int t) {
    double[] w = gram[t];
    for (int r = 0; r < coordinate.length; r += VectorKernels.ROWS) {
      VectorKernels.add(
          w[r],
          w[r + 1],
          w[r + 2],
          w[r + 3],
          w[r + 4],
          w[r + 5],
          w[r + 6],
          w[r + 7],
          all,
          r,
          coordinate,
          gradient);
    }
  }

  /**
   * Moves a coordinate against its gradient g, and adds to the violation |g|, or |min(0, g)| where
   * the coordinate is 0: the product is then 0, and else huge.
   */
  private void step(double[] c, double length) {
    double[] g = gradient;
    double[] v = violation;
    for (int i = 0; i < c.length; i++) {
      double old = c[i];
      v[i] += Math.abs(Math.min(g[i], old * Double.MAX_VALUE));
      c[i] = Math.max(old - g[i] * length, 0);
    }
  }
}
