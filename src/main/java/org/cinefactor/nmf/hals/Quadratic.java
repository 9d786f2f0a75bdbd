package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.model.Penalty;

/**
 * The function of a that some rows of a factor minimise, each for itself and its own v: ½ a G aᵀ -
 * a·v + l1·|a|, in 32-bit floats.
 */
final class Quadratic {
  /** A column with a smaller squared norm is as good as zero. */
  static final double LEAST_CURVATURE = 1e-20;

  private final float[][] gram;
  private final Penalty penalty;

  /** G is zero. */
  Quadratic(int components, int stride, Penalty penalty) {
    this.gram = new float[components][stride];
    this.penalty = penalty;
  }

  /** G, with padded rows; a coordinate without curvature there stays where it is. */
  float[][] gram() {
    return gram;
  }

  /** The L1 regularisation. */
  float l1() {
    return (float) penalty.l1();
  }

  /**
   * G becomes the other factor's inner products with the L2 regularisation on their diagonal,
   * without curvature where there is next to none: the way to such a coordinate's minimum would be
   * longer than 32-bit floats reach.
   *
   * @param inner the inner products of the other factor's columns, with padded rows
   */
  void take(double[][] inner) {
    for (int t = 0; t < gram.length; t++) {
      for (int c = 0; c < gram[t].length; c++) {
        gram[t][c] = (float) inner[t][c];
      }
      double curvature = inner[t][t] + penalty.l2();
      gram[t][t] = curvature < LEAST_CURVATURE ? 0 : (float) curvature;
    }
  }
}
