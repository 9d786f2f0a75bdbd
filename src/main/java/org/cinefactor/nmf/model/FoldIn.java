package org.cinefactor.nmf.model;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Gram;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * The fold-in of one new row, its p with Q fixed, by the descent that trained Q, from zero and with
 * the same stopping rule: what scikit-learn's {@code NMF.transform} does. Where missing entries
 * count less than stored ones, the curvature is the row's own. Besides the model only k x k values
 * are kept.
 */
final class FoldIn {
  private final NmfSettings settings;
  private final ColumnBlocks q;
  private final int stride;
  private final double[][] gram;
  private final double l1;

  FoldIn(ColumnBlocks q, NmfSettings settings, Progress progress) {
    progress.report(Stage.LEARNING_FOLD_IN, 0, 0, Double.NaN);
    this.settings = settings;
    this.q = q;
    Factor byColumn = q.byColumn(progress);
    this.stride = byColumn.stride;
    this.gram = Gram.of(byColumn, progress);
    Penalty penalty = Penalty.ofP(settings, q.columns());
    penalty.onto(gram, settings.missingWeight());
    this.l1 = penalty.l1();
  }

  double[] of(int[] columns, double[] values) {
    double[] gradient = new double[stride];
    Arrays.fill(gradient, 0, q.components(), l1);
    double[] column = new double[stride];
    for (int i = 0; i < columns.length; i++) {
      q.column(columns[i], column);
      VectorKernels.add(-values[i], column, gradient);
    }
    return descend(new RowDescent(gram(columns), q.components(), gradient)::pass);
  }

  /** The same p in parts: one row per entry, and a last one for the regularisation. */
  double[][] shares(int[] columns, double[] values) {
    double[][] gradients = new double[columns.length + 1][stride];
    double[] column = new double[stride];
    for (int i = 0; i < columns.length; i++) {
      q.column(columns[i], column);
      VectorKernels.add(-values[i], column, gradients[i]);
    }
    Arrays.fill(gradients[columns.length], 0, q.components(), l1);
    FoldInShares descent = new FoldInShares(gram(columns), q.components(), gradients);
    descend(descent::pass);
    return descent.shares();
  }

  /** Missing and stored entries together weigh w; the stored ones another 1 - w. */
  private double[][] gram(int[] stored) {
    double more = 1 - settings.missingWeight();
    if (more == 0) {
      return gram;
    }
    double[][] own = new double[gram.length][];
    Arrays.setAll(own, t -> gram[t].clone());
    double[] column = new double[stride];
    for (int j : stored) {
      q.column(j, column);
      for (int t = 0; t < own.length; t++) {
        VectorKernels.add(more * column[t], column, own[t]);
      }
    }
    return own;
  }

  /** Passes until the violation is small beside the first one. */
  private double[] descend(ToDoubleFunction<double[]> pass) {
    double[] p = new double[q.components()];
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
