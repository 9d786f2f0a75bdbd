package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.ReconstructionError;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.progress.Progress;

/**
 * The loss of a factorization, twice: the squared error of P·Q, missing entries weighted, and the
 * regularisation 2·l1·|a| + l2·|a|² of both factors. Where missing entries are zeros the error
 * costs next to nothing: ‖X‖² - 2⟨P, XQᵀ⟩ + ⟨PᵀP, QQᵀ⟩, of which the descent of P knows all.
 */
final class Loss {
  private final SparseMatrix x;
  private final FloatFactor p;
  private final FloatFactor qt;
  private final double missingWeight;
  private final Penalty ofP;
  private final Penalty ofQ;
  private final double size;

  Loss(SparseMatrix x, FloatFactor p, FloatFactor qt, NmfSettings s) {
    this.x = x;
    this.p = p;
    this.qt = qt;
    this.missingWeight = s.missingWeight();
    this.ofP = Penalty.ofP(s, x.columns());
    this.ofQ = Penalty.ofQ(s, x.rows());
    this.size = x.squaredNorm();
  }

  /** ‖X‖²: the loss of zeros. */
  double size() {
    return size;
  }

  /**
   * The loss as it is after P has descended.
   *
   * @param agreement ⟨P, XQᵀ⟩; not looked at where missing entries count less
   * @param users PᵀP
   * @param movies QQᵀ
   */
  double of(double agreement, double[][] users, double[][] movies, Progress progress) {
    double penalties = penalty(ofP, p, users) + penalty(ofQ, qt, movies);
    if (missingWeight == 1) {
      return size - 2 * agreement + inner(users, movies) + penalties;
    }
    double error =
        ReconstructionError.of(
            x, p.widened(progress), qt.widened(progress), missingWeight, progress);
    return error * error + penalties;
  }

  private static double inner(double[][] users, double[][] movies) {
    double sum = 0;
    for (int t = 0; t < users.length; t++) {
      for (int c = 0; c < users.length; c++) {
        sum += users[t][c] * movies[t][c];
      }
    }
    return sum;
  }

  private static double penalty(Penalty penalty, FloatFactor a, double[][] gram) {
    double squares = 0;
    for (int t = 0; t < gram.length; t++) {
      squares += gram[t][t];
    }
    return penalty.l2() * squares + (penalty.l1() == 0 ? 0 : 2 * penalty.l1() * sum(a));
  }

  private static double sum(FloatFactor a) {
    double sum = 0;
    for (float[] row : a.data) {
      for (float v : row) {
        sum += v;
      }
    }
    return sum;
  }
}
