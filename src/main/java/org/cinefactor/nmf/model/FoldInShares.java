package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.VectorKernels;

/**
 * The split of the p of a {@link FoldIn} among the entries it came from. Every step of the descent
 * is linear in the entries, or puts a coordinate at zero, so that the same steps taken for each
 * entry by itself add up to p. The regularisation, which no entry accounts for, has a share of its
 * own.
 */
final class FoldInShares {
  private final double[][] gram;
  private final int components;
  private final double[] gradient;
  private final double[][] gradients;
  private final double[][] shares;

  /**
   * @param gram QQᵀ with padded rows, L2 regularisation on its diagonal
   * @param gradients the gradient at zero of each entry and, last, of L1; padded, kept up to date
   */
  FoldInShares(double[][] gram, int components, double[][] gradients) {
    this.gram = gram;
    this.components = components;
    this.gradients = gradients;
    this.gradient = new double[Factor.paddedTo(components)];
    this.shares = new double[gradients.length][components];
    for (double[] one : gradients) {
      VectorKernels.add(1, one, gradient);
    }
  }

  /** One pass of {@link RowDescent}, with every move split. Returns the violation. */
  double pass(double[] row) {
    double violation = 0;
    for (int t = 0; t < components; t++) {
      double g = gradient[t];
      double old = row[t];
      violation += Math.abs(old == 0 ? Math.min(0, g) : g);
      double curvature = gram[t][t];
      if (curvature != 0 && (old != 0 || g < 0)) {
        row[t] = Math.max(old - g / curvature, 0);
        move(t, row[t] == 0);
      }
    }
    return violation;
  }

  private void move(int t, boolean toZero) {
    Arrays.fill(gradient, 0);
    for (int i = 0; i < shares.length; i++) {
      double step = toZero ? -shares[i][t] : -gradients[i][t] / gram[t][t];
      if (step != 0) {
        shares[i][t] += step;
        VectorKernels.add(step, gram[t], gradients[i]);
      }
      VectorKernels.add(1, gradients[i], gradient);
    }
  }

  /** One row per entry, and the regularisation's. */
  double[][] shares() {
    return shares;
  }
}
