package org.cinefactor.nmf.init;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.progress.Progress;

/**
 * Initial factors in the layout of scikit-learn's {@code init='custom'}, finite and not negative.
 *
 * @param p users x components, row after row; all zero is fine when Q is not, since P moves first
 * @param q components x movies, row after row
 */
public record CustomFactors(double[] p, double[] q) {
  /** The initial factors of {@link Initialization#RANDOM}. */
  public static CustomFactors random(SparseMatrix x, int components, long seed) {
    InitialFactors start = InitialFactors.random(x, components, seed, Progress.NONE);
    double[] q = new double[components * x.columns()];
    for (int j = 0; j < x.columns(); j++) {
      for (int c = 0; c < components; c++) {
        q[c * x.columns() + j] = start.qt().get(j, c);
      }
    }
    return new CustomFactors(start.p().unpadded(), q);
  }
}
