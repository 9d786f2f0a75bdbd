package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * One of the two factors, an item (user or movie) per row and a component per column: P itself, or
 * Q transposed. Each row is an array of its own, padded with zeros to {@link #stride}, so that the
 * loops over components run in full vectors.
 */
public final class Factor {
  private static final int LANES = 8;

  /** Rows that are made before it is asked whether to stop. */
  private static final int PAUSE = 4096;

  public final int rows;
  public final int components;
  public final int stride;
  public final double[][] data;

  /** Rows of zeros. */
  public Factor(int rows, int components) {
    this.rows = rows;
    this.components = components;
    this.stride = paddedTo(components);
    this.data = new double[rows][stride];
  }

  /**
   * The same for many rows.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Factor(int rows, int components, Progress progress) {
    this(components, zeros(rows, paddedTo(components), progress));
  }

  private static double[][] zeros(int rows, int stride, Progress progress) {
    double[][] zeros = new double[rows][];
    for (int r = 0; r < rows; r++) {
      if (r % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      zeros[r] = new double[stride];
    }
    return zeros;
  }

  /** A factor whose rows have their padding already. */
  Factor(int components, double[][] data) {
    this.rows = data.length;
    this.components = components;
    this.stride = paddedTo(components);
    this.data = data;
  }

  /** The length of a row in memory: the next multiple of 8. */
  public static int paddedTo(int components) {
    return (components + LANES - 1) / LANES * LANES;
  }

  /** The entry of a row and a component, each from 0. */
  public double get(int row, int component) {
    return data[row][component];
  }

  /** Changes the entry of a row and a component, each from 0. */
  public void set(int row, int component, double value) {
    data[row][component] = value;
  }

  /** Becomes the first components of a factor with as many rows and at least as many components. */
  public void takeFirst(Factor other) {
    for (int r = 0; r < rows; r++) {
      System.arraycopy(other.data[r], 0, data[r], 0, components);
      Arrays.fill(data[r], components, stride, 0);
    }
  }

  /** The values without padding, row after row. */
  public double[] unpadded() {
    double[] values = new double[rows * components];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(data[r], 0, values, r * components, components);
    }
    return values;
  }
}
