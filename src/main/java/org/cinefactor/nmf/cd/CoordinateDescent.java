package org.cinefactor.nmf.cd;

import java.util.Arrays;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * Cyclic coordinate descent, scikit-learn's solver "cd" without shuffling: in each iteration every
 * coordinate of P goes to its minimum while Q stays, and then every coordinate of Q (Cichocki and
 * Phan 2009; Hsieh and Dhillon 2011). It stops when the violation, relative to the first, is at
 * most tol.
 */
public final class CoordinateDescent {
  private static final double ROUNDING = 1e-12;

  private final SparseMatrix x;
  private final Factor qt;
  private final FactorUpdate users;
  private final FactorUpdate movies;

  /**
   * Begins at P and Q, which it moves.
   *
   * @param x users x movies
   * @param xt the same, movies x users
   * @param start P, users x components, and Qᵀ, movies x components
   */
  public CoordinateDescent(SparseMatrix x, SparseMatrix xt, InitialFactors start, NmfSettings s) {
    double missing = s.missingWeight();
    this.x = x;
    this.qt = start.qt();
    this.users = new FactorUpdate(x, start.p(), qt, Penalty.ofP(s, x.columns()), missing);
    this.movies = new FactorUpdate(xt, qt, start.p(), Penalty.ofQ(s, x.rows()), missing);
  }

  /**
   * Moves the factors until they fit.
   *
   * @return the violation at each iteration, relative to the first
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public double[] run(NmfSettings s, Progress progress) {
    double[] violations = new double[16];
    double first = 0;
    double noise = noise(x, qt, progress);
    int iterations = 0;
    while (iterations < s.maxIterations()) {
      double violation = users.move(progress) + movies.move(progress);
      if (iterations == 0) {
        first = violation;
      }
      if (iterations == violations.length) {
        violations = Arrays.copyOf(violations, 2 * iterations);
      }
      double relative = first == 0 ? 0 : violation / first;
      violations[iterations++] = relative;
      progress.report(Stage.TRAINING, iterations, s.maxIterations(), relative);
      if (relative <= s.tolerance() || violation <= noise) {
        break;
      }
    }
    return Arrays.copyOf(violations, iterations);
  }

  /**
   * The violation below which only rounding is left: a start that fits already, such as NNDSVD's at
   * rank 1, has no first violation to compare with.
   */
  private static double noise(SparseMatrix x, Factor qt, Progress progress) {
    double[] weights = new double[x.columns()];
    for (int j = 0; j < weights.length; j++) {
      for (double q : qt.data[j]) {
        weights[j] += q;
      }
    }
    double sum = 0;
    for (int r = 0; r < x.rows(); r++) {
      progress.stopIfCancelled();
      sum += x.rowTimes(r, weights);
    }
    return ROUNDING * sum;
  }
}
