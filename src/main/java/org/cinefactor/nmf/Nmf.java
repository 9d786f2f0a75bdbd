package org.cinefactor.nmf;

import java.util.Arrays;

/**
 * Trains R ≈ P·Q with P and Q non-negative, missing entries of R being zero: scikit-learn's {@code
 * NMF(solver='cd')} without shuffling. P is scikit-learn's W, Q its H.
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
   * @throws IllegalArgumentException when the matrix is empty or the ids do not fit
   */
  public static Training train(
      SparseMatrix x, int[] columnIds, NmfSettings settings, Progress progress) {
    if (x.rows() == 0 || x.columns() == 0 || x.size() == 0) {
      throw new IllegalArgumentException("there are no ratings to learn from");
    }
    long begin = System.nanoTime();
    SparseMatrix xt = x.transposed();
    Start start = start(x, xt, settings, progress);
    double[] violations = descend(x, xt, start, settings, progress);
    FactorModel model =
        new FactorModel(
            settings.components(),
            columnIds,
            byComponent(start.qt()),
            start.singularValues(),
            settings);
    double error = ReconstructionError.of(x, start.p(), start.qt(), progress);
    return new Training(
        model, start.p().unpadded(), violations, error, (System.nanoTime() - begin) / 1e9);
  }

  private static Start start(
      SparseMatrix x, SparseMatrix xt, NmfSettings settings, Progress progress) {
    int k = settings.components();
    if (settings.initialization() == Initialization.RANDOM) {
      return Start.random(x, k, settings.seed());
    }
    progress.report("finding a start", 0, 0, Double.NaN);
    SingularVectors svd = Lanczos.leading(x, xt, k, progress);
    double fill = settings.initialization() == Initialization.NNDSVDA ? Start.mean(x) : 0;
    return Start.nndsvd(svd, k, fill);
  }

  private static double[] descend(
      SparseMatrix x, SparseMatrix xt, Start start, NmfSettings s, Progress progress) {
    HalfStep users = halfStep(x, x.columns() * s.alphaW(), s.l1Ratio());
    HalfStep movies = halfStep(xt, x.rows() * s.alphaH(), s.l1Ratio());
    double[] violations = new double[16];
    double first = 0;
    int iterations = 0;
    while (iterations < s.maxIterations()) {
      double violation =
          users.move(start.p(), start.qt(), progress)
              + movies.move(start.qt(), start.p(), progress);
      if (iterations == 0) {
        first = violation;
      }
      if (iterations == violations.length) {
        violations = Arrays.copyOf(violations, 2 * iterations);
      }
      double relative = first == 0 ? 0 : violation / first;
      violations[iterations++] = relative;
      progress.report("training", iterations, s.maxIterations(), relative);
      if (relative <= s.tolerance()) {
        break;
      }
    }
    return Arrays.copyOf(violations, iterations);
  }

  private static HalfStep halfStep(SparseMatrix x, double strength, double l1Ratio) {
    return new HalfStep(x, strength * l1Ratio, strength * (1 - l1Ratio));
  }

  private static double[] byComponent(Factor qt) {
    double[] q = new double[qt.components * qt.rows];
    for (int j = 0; j < qt.rows; j++) {
      for (int c = 0; c < qt.components; c++) {
        q[c * qt.rows + j] = qt.get(j, c);
      }
    }
    return q;
  }
}
