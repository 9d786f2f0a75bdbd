package org.cinefactor.nmf.model;

import org.cinefactor.nmf.matrix.Vectors;

/**
 * The regularisation of one factor as it enters the descent: l1·|a| + l2/2·|a|² per entry, with
 * scikit-learn's scale (since 1.0): alpha_W times the number of columns for P, alpha_H times the
 * number of rows for Q, split by l1_ratio.
 */
public record Penalty(double l1, double l2) {
  /** On P, for a matrix with this many columns. */
  public static Penalty ofP(NmfSettings s, int columns) {
    return of(columns * s.alphaW(), s.l1Ratio());
  }

  /** On Q, for a matrix with this many rows. */
  public static Penalty ofQ(NmfSettings s, int rows) {
    return of(rows * s.alphaH(), s.l1Ratio());
  }

  private static Penalty of(double strength, double l1Ratio) {
    return new Penalty(strength * l1Ratio, strength * (1 - l1Ratio));
  }

  /** Weighs a matrix of inner products, in place, and adds the L2 part to its diagonal. */
  public void onto(double[][] gram, double weight) {
    for (int t = 0; t < gram.length; t++) {
      if (weight != 1) {
        Vectors.scale(gram[t], weight);
      }
      gram[t][t] += l2;
    }
  }
}
