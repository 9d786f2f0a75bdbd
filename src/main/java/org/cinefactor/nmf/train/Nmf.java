package org.cinefactor.nmf.train;

import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;

/**
 * The training of R ≈ P·Q with P and Q non-negative, missing entries of R being zero:
 * scikit-learn's {@code NMF(solver='cd')} without shuffling. P is scikit-learn's W, Q its H.
 *
 * <p>The same data, settings and seed give the same factors to the bit on any number of threads.
 */
public final class Nmf {
  private Nmf() {}

  /**
   * Trains a model.
   *
   * @param x users x movies
   * @param columnIds the id of each column
   * @param settings how to train
   * @param progress receives the violation of each iteration
   * @return the factors and how they came about
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when the matrix is empty or the ids do not fit
   */
  public static Training train(
      SparseMatrix x, int[] columnIds, NmfSettings settings, Progress progress) {
    long begin = System.nanoTime();
    Factorization data = new Factorization(x, columnIds, new FactorPool(), progress);
    return data.train(data.start(settings, progress), settings, progress, begin);
  }
}
