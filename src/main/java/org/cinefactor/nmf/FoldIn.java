package org.cinefactor.nmf;

/**
 * Finds p for one new row with Q fixed, by the descent that trained Q, from zero and with the same
 * stopping rule: what scikit-learn's {@code NMF.transform} does.
 */
final class FoldIn {
  private final FactorModel model;
  private final double[] gram;
  private final double l1;

  FoldIn(FactorModel model) {
    this.model = model;
    NmfSettings s = model.settings();
    this.gram = Gram.of(model.byColumn(), Progress.NONE);
    double strength = model.columns() * s.alphaW();
    this.l1 = strength * s.l1Ratio();
    int stride = Factor.paddedTo(model.components());
    for (int t = 0; t < model.components(); t++) {
      gram[t * stride + t] += strength * (1 - s.l1Ratio());
    }
  }

  double[] of(int[] columns, double[] values) {
    int k = model.components();
    int stride = Factor.paddedTo(k);
    RowDescent descent = new RowDescent(gram, k);
    descent.start(l1);
    double[] column = new double[stride];
    for (int i = 0; i < columns.length; i++) {
      for (int c = 0; c < k; c++) {
        column[c] = model.q(c, columns[i]);
      }
      descent.subtract(values[i], column, 0);
    }
    double[] p = new double[stride];
    double first = descent.sweep(p, 0);
    double violation = first;
    for (int i = 1; i < model.settings().maxIterations() && first > 0; i++) {
      if (violation / first <= model.settings().tolerance()) {
        break;
      }
      violation = descent.pass(p, 0);
    }
    return java.util.Arrays.copyOf(p, k);
  }
}
