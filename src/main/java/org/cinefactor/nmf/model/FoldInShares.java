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
final class FoldInShares extends RowDescent {
  private final double[][] gradients;
  private final double[][] shares;

  /**
   * @param gram QQᵀ with padded rows, L2 regularisation on its diagonal
   * @param gradients the gradient at zero of each entry and, last, of L1; padded, kept up to date
   */
  FoldInShares(double[][] gram, int components, double[][] gradients) {
    super(gram, components, new double[Factor.paddedTo(components)]);
    this.gradients = gradients;
    this.shares = new double[gradients.length][components];
    for (double[] one : gradients) {
      VectorKernels.add(1, one, gradient);
    }
  }

  @Override
  void moved(int t, double from, double to) {
    Arrays.fill(gradient, 0);
    for (int i = 0; i < shares.length; i++) {
      double step = to == 0 ? -shares[i][t] : -gradients[i][t] / gram[t][t];
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
