package org.cinefactor.nmf;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Finds p for one new row with Q fixed, by the descent that trained Q, from zero and with the same
 * stopping rule: what scikit-learn's {@code NMF.transform} does. Where missing entries count less
 * than stored ones, the curvature is the row's own.
 */
final class FoldIn {
  private final NmfSettings settings;
  private final Factor byColumn;
  private final double[][] gram;
  private final double l1;

  FoldIn(FactorModel model) {
    this.settings = model.settings();
    this.byColumn = model.byColumn();
    this.gram = Gram.of(byColumn, Progress.NONE);
    Penalty penalty = Penalty.ofP(settings, model.columns());
    penalty.onto(gram, settings.missingWeight());
    this.l1 = penalty.l1();
  }

  double[] of(int[] columns, double[] values) {
    double[] gradient = new double[byColumn.stride];
    Arrays.fill(gradient, 0, byColumn.components, l1);
    for (int i = 0; i < columns.length; i++) {
      subtract(values[i], columns[i], gradient);
    }
    return descend(new RowDescent(gram(columns), byColumn.components, gradient)::pass);
  }

  /** The same p in parts: one row per entry, and a last one for the regularisation. */
  double[][] shares(int[] columns, double[] values) {
    double[][] gradients = new double[columns.length + 1][byColumn.stride];
    for (int i = 0; i < columns.length; i++) {
      subtract(values[i], columns[i], gradients[i]);
    }
    Arrays.fill(gradients[columns.length], 0, byColumn.components, l1);
    FoldInShares descent = new FoldInShares(gram(columns), byColumn.components, gradients);
    descend(descent::pass);
    return descent.shares();
  }

  private void subtract(double value, int column, double[] gradient) {
    Kernel.add(-value, byColumn.data[column], gradient);
  }

  /** Missing and stored entries together weigh w; the stored ones another 1 - w. */
  private double[][] gram(int[] columns) {
    double more = 1 - settings.missingWeight();
    if (more == 0) {
      return gram;
    }
    double[][] own = new double[gram.length][];
    for (int t = 0; t < own.length; t++) {
      own[t] = gram[t].clone();
      for (int column : columns) {
        double[] q = byColumn.data[column];
        Kernel.add(more * q[t], q, own[t]);
      }
    }
    return own;
  }

  /** Passes until the violation is small beside the first one. */
  private double[] descend(ToDoubleFunction<double[]> pass) {
    double[] p = new double[byColumn.components];
    double first = pass.applyAsDouble(p);
    double violation = first;
    for (int i = 1; i < settings.maxIterations() && first > 0; i++) {
      if (violation / first <= settings.tolerance()) {
        break;
      }
      violation = pass.applyAsDouble(p);
    }
    return p;
  }
}
