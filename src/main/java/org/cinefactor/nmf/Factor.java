package org.cinefactor.nmf;

import java.util.Arrays;

/**
 * One of the two factors, an item (user or movie) per row and a component per column: P itself, or
 * Q transposed. Rows lie one behind the other in one array, each padded with zeros to {@link
 * #stride}, so that the loops over components run in full vectors.
 */
final class Factor {
  private static final int LANES = 8;

  final int rows;
  final int components;
  final int stride;
  final double[] data;

  Factor(int rows, int components) {
    this.rows = rows;
    this.components = components;
    this.stride = paddedTo(components);
    if ((long) rows * stride > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          rows + " rows with " + components + " components are more than one factor can hold");
    }
    this.data = new double[rows * stride];
  }

  static int paddedTo(int components) {
    return (components + LANES - 1) / LANES * LANES;
  }

  double get(int row, int component) {
    return data[row * stride + component];
  }

  void set(int row, int component, double value) {
    data[row * stride + component] = value;
  }

  Factor copy() {
    Factor copy = new Factor(rows, components);
    System.arraycopy(data, 0, copy.data, 0, data.length);
    return copy;
  }

  /** The values without padding, row after row. */
  double[] unpadded() {
    double[] values = new double[rows * components];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(data, r * stride, values, r * components, components);
    }
    return values;
  }

  void fill(double value) {
    for (int r = 0; r < rows; r++) {
      Arrays.fill(data, r * stride, r * stride + components, value);
    }
  }
}
