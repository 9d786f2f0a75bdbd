package org.cinefactor.nmf.train;

import org.cinefactor.nmf.init.CustomFactors;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Initialization;
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
   * @param progress hears the violation of each iteration
   * @return the factors and how they came about
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when the matrix is empty, the ids do not fit, or the settings
   *     ask for a given start
   */
  public static Training train(
      SparseMatrix x, int[] columnIds, NmfSettings settings, Progress progress) {
    long begin = System.nanoTime();
    Factorization data = new Factorization(x, columnIds, progress);
    return data.train(data.start(settings, progress), settings, progress, begin);
  }

  /**
   * Trains a model from factors that are given: scikit-learn's {@code init='custom'}.
   *
   * @param x users x movies
   * @param columnIds the id of each column
   * @param start where P and Q start
   * @param settings how to train; the initialization is taken to be {@link Initialization#GIVEN}
   * @param progress hears the violation of each iteration
   * @return the factors and how they came about
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when the matrix is empty or the sizes do not fit
   */
  public static Training trainFrom(
      SparseMatrix x,
      int[] columnIds,
      CustomFactors start,
      NmfSettings settings,
      Progress progress) {
    long begin = System.nanoTime();
    NmfSettings given = settings.withInitialization(Initialization.GIVEN);
    InitialFactors factors = start.factors(x.rows(), x.columns(), settings.components());
    return new Factorization(x, columnIds, progress).train(factors, given, progress, begin);
  }
}
