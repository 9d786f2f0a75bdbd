package org.cinefactor.nmf.model;

import org.cinefactor.nmf.cd.BlockDescent;
import org.cinefactor.nmf.matrix.VectorKernels;

/**
 * Coordinate descent on a single row, as {@link BlockDescent} does on many: for the fold-in of one
 * person. The gradient of the whole row, g = G a - b, is kept up to date instead of being summed
 * anew for every coordinate, so that a coordinate that stays at zero costs nothing.
 */
class RowDescent {
  final double[] gradient;
  final double[][] gram;
  final int components;

  /**
   * @param gram QQᵀ with padded rows, L2 regularisation already on its diagonal
   * @param gradient the gradient at zero, padded; is kept up to date
   */
  RowDescent(double[][] gram, int components, double[] gradient) {
    this.gram = gram;
    this.components = components;
    this.gradient = gradient;
  }

  /**
   * One pass over the row's coordinates.
   *
   * @return the violation: the sum of the projected gradients' absolute values
   */
  final double pass(double[] row) {
    double violation = 0;
    for (int t = 0; t < components; t++) {
      double g = gradient[t];
      double old = row[t];
      violation += Math.abs(old == 0 ? Math.min(0, g) : g);
      double curvature = gram[t][t];
      if (curvature != 0 && (old != 0 || g < 0)) {
        row[t] = Math.max(old - g / curvature, 0);
        moved(t, old, row[t]);
      }
    }
    return violation;
  }

  /** Brings the gradient up to date after a move of a coordinate, which may be none. */
  void moved(int t, double from, double to) {
    if (to != from) {
      VectorKernels.add(to - from, gram[t], gradient);
    }
  }
}
