package org.cinefactor.nmf;

import java.util.Arrays;

/**
 * One of the two factors, an item (user or movie) per row and a component per column: P itself, or
 * Q transposed. Each row is an array of its own, padded with zeros to {@link #stride}, so that the
 * loops over components run in full vectors.
 */
final class Factor {
  private static final int LANES = 8;

  final int rows;
  final int components;
  final int stride;
  final double[][] data;

  Factor(int rows, int components) {
    this.rows = rows;
    this.components = components;
    this.stride = paddedTo(components);
    this.data = new double[rows][stride];
  }

  static int paddedTo(int components) {
    return (components + LANES - 1) / LANES * LANES;
  }

  double get(int row, int component) {
    return data[row][component];
  }

  void set(int row, int component, double value) {
    data[row][component] = value;
  }

  Factor copy() {
    Factor copy = new Factor(rows, components);
    for (int r = 0; r < rows; r++) {
      System.arraycopy(data[r], 0, copy.data[r], 0, stride);
    }
    return copy;
  }

  /** The values without padding, row after row. */
  double[] unpadded() {
    double[] values = new double[rows * components];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(data[r], 0, values, r * components, components);
    }
    return values;
  }

  void fill(double value) {
    for (int r = 0; r < rows; r++) {
      Arrays.fill(data[r], 0, components, value);
    }
  }
}
