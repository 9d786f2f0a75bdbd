package org.cinefactor.nmf;

import java.util.Arrays;

/**
 * Finds p for one new row with Q fixed, by the descent that trained Q, from zero and with the same
 * stopping rule: what scikit-learn's {@code NMF.transform} does.
 */
final class FoldIn {
  private final FactorModel model;
  private final double[][] gram;
  private final double l1;

  FoldIn(FactorModel model) {
    this.model = model;
    NmfSettings s = model.settings();
    this.gram = Gram.of(model.byColumn(), Progress.NONE);
    double strength = model.columns() * s.alphaW();
    this.l1 = strength * s.l1Ratio();
    for (int t = 0; t < model.components(); t++) {
      gram[t][t] += strength * (1 - s.l1Ratio());
    }
  }

  double[] of(int[] columns, double[] values) {
    int k = model.components();
    double[] gradient = new double[Factor.paddedTo(k)];
    Arrays.fill(gradient, 0, k, l1);
    for (int i = 0; i < columns.length; i++) {
      for (int c = 0; c < k; c++) {
        gradient[c] -= values[i] * model.q(c, columns[i]);
      }
    }
    RowDescent descent = new RowDescent(gram, k, gradient);
    double[] p = new double[k];
    double first = descent.pass(p);
    double violation = first;
    for (int i = 1; i < model.settings().maxIterations() && first > 0; i++) {
      if (violation / first <= model.settings().tolerance()) {
        break;
      }
      violation = descent.pass(p);
    }
    return p;
  }
}
