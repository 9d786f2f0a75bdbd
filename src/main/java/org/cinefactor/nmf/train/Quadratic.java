package org.cinefactor.nmf.train;

/**
 * The function that some rows of a factor minimise, each for itself: ½ a G aᵀ - a·v + l1·|a|.
 *
 * @param gram G, the inner products of the other factor's columns, with padded rows, L2
 *     regularisation on its diagonal
 * @param products v of each row, padded: the data's row times the other factor
 * @param l1 the L1 regularisation
 */
record Quadratic(double[][] gram, float[][] products, double l1) {
  /** A column with a smaller squared norm is as good as zero. */
  static final double LEAST_CURVATURE = 1e-20;

  /**
   * The same without curvature where there is next to none: such a coordinate stays where it is,
   * since the way to its minimum would be longer than 32-bit floats reach.
   */
  Quadratic withinFloats() {
    double[][] within = gram.clone();
    for (int t = 0; t < gram.length; t++) {
      if (gram[t][t] < LEAST_CURVATURE) {
        within[t] = gram[t].clone();
        within[t][t] = 0;
      }
    }
    return new Quadratic(within, products, l1);
  }
}
