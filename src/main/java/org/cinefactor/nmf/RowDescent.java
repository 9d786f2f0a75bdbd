package org.cinefactor.nmf;

/**
 * Coordinate descent on one row of a factor while the other factor is fixed (Cichocki and Phan
 * 2009; Hsieh and Dhillon 2011), in the order and with the violation of scikit-learn's solver "cd"
 * without shuffling.
 *
 * <p>The gradient of the whole row, g = G a - b, is kept up to date instead of being summed anew
 * for every coordinate: a coordinate that stays at zero costs nothing. Holds one scratch row; not
 * to be shared between threads.
 */
final class RowDescent {
  private final double[] gradient;
  private final double[] gram;
  private final int components;
  private final int stride;

  /**
   * @param gram QQᵀ (or PᵀP) with padded rows, L2 regularisation already on its diagonal
   */
  RowDescent(double[] gram, int components) {
    this.gram = gram;
    this.components = components;
    this.stride = Factor.paddedTo(components);
    this.gradient = new double[stride];
  }

  /** Sets the gradient to a constant, the L1 regularisation. */
  void start(double l1) {
    java.util.Arrays.fill(gradient, 0, components, l1);
  }

  /** Takes one stored entry into account: g -= value * b. */
  void subtract(double value, double[] other, int at) {
    Gram.add(-value, other, at, gradient, 0, stride);
  }

  /**
   * One pass over the row's coordinates.
   *
   * @return the violation: the sum of the projected gradients' absolute values
   */
  double sweep(double[] data, int row) {
    for (int t = 0; t < components; t++) {
      double weight = data[row + t];
      if (weight != 0) {
        Gram.add(weight, gram, t * stride, gradient, 0, stride);
      }
    }
    return pass(data, row);
  }

  /** One more pass, the gradient being up to date from the one before. */
  double pass(double[] data, int row) {
    double violation = 0;
    for (int t = 0; t < components; t++) {
      double g = gradient[t];
      double old = data[row + t];
      violation += Math.abs(old == 0 ? Math.min(0, g) : g);
      double curvature = gram[t * stride + t];
      if (curvature != 0 && (old != 0 || g < 0)) {
        double now = Math.max(old - g / curvature, 0);
        if (now != old) {
          data[row + t] = now;
          Gram.add(now - old, gram, t * stride, gradient, 0, stride);
        }
      }
    }
    return violation;
  }
}
