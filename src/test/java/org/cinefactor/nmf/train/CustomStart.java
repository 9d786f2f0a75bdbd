package org.cinefactor.nmf.train;

import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;

/**
 * A training from factors that a test gives: scikit-learn's {@code init='custom'}.
 *
 * @param p users x components, row after row
 * @param q components x movies, row after row
 */
public record CustomStart(double[] p, double[] q) {
  /** Trains a model of users x movies. */
  public Training train(SparseMatrix x, int[] columnIds, NmfSettings settings) {
    long begin = System.nanoTime();
    int k = settings.components();
    var a = new Factor(x.rows(), k);
    var b = new Factor(x.columns(), k);
    for (int c = 0; c < k; c++) {
      for (int r = 0; r < x.rows(); r++) {
        a.set(r, c, p[r * k + c]);
      }
      for (int j = 0; j < x.columns(); j++) {
        b.set(j, c, q[c * x.columns() + j]);
      }
    }
    var start = new InitialFactors(a, b, new double[0]);
    return new Factorization(x, columnIds, new FactorPool(), Progress.NONE)
        .train(start, settings, Progress.NONE, begin);
  }
}
