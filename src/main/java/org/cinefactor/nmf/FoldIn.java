package org.cinefactor.nmf;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

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
      subtract(values[i], columns[i], gradient);
    }
    return descend(new RowDescent(gram, k, gradient)::pass);
  }

  /** The same p in parts: one row per entry, and a last one for the regularisation. */
  double[][] shares(int[] columns, double[] values) {
    int k = model.components();
    double[][] gradients = new double[columns.length + 1][Factor.paddedTo(k)];
    for (int i = 0; i < columns.length; i++) {
      subtract(values[i], columns[i], gradients[i]);
    }
    Arrays.fill(gradients[columns.length], 0, k, l1);
    FoldInShares descent = new FoldInShares(gram, k, gradients);
    descend(descent::pass);
    return descent.shares();
  }

  private void subtract(double value, int column, double[] gradient) {
    for (int c = 0; c < model.components(); c++) {
      gradient[c] -= value * model.q(c, column);
    }
  }

  private double[] descend(ToDoubleFunction<double[]> pass) {
    double[] p = new double[model.components()];
    double first = pass.applyAsDouble(p);
    double violation = first;
    for (int i = 1; i < model.settings().maxIterations() && first > 0; i++) {
      if (violation / first <= model.settings().tolerance()) {
        break;
      }
      violation = pass.applyAsDouble(p);
    }
    return p;
  }
}
