package org.cinefactor.nmf.init;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.svd.SingularVectors;
import org.cinefactor.progress.Progress;

/**
 * A start that keeps both sides of every singular vector. NNDSVD takes of each pair u, v the
 * positive or the negative sides, whichever are larger; here both make a component, so that the
 * components span all that the singular vectors span.
 */
public final class TwoSidedNndsvd {
  private final int users;
  private final int movies;
  private final int components;
  private final double[] p;
  private final double[] q;
  private int next;

  private TwoSidedNndsvd(int users, int movies, int components) {
    this.users = users;
    this.movies = movies;
    this.components = components;
    this.p = new double[users * components];
    this.q = new double[components * movies];
  }

  /**
   * The start from the leading singular vectors of a matrix, each but the first of which gives two
   * components.
   *
   * @param x users x movies, not empty
   * @param vectors how many singular vectors, at least 1; fewer when the matrix has not as many
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static CustomFactors of(SparseMatrix x, int vectors, Progress progress) {
    SingularVectors svd = SingularVectors.of(x, x.transposed(progress), vectors, progress);
    TwoSidedNndsvd sides = new TwoSidedNndsvd(x.rows(), x.columns(), 2 * svd.s().length - 1);
    // The leading pair has one sign throughout, up to rounding.
    sides.add(
        svd.s()[0], svd.u()[0], svd.v()[0], norm(svd.v()[0], 1) >= norm(svd.v()[0], -1) ? 1 : -1);
    for (int i = 1; i < svd.s().length; i++) {
      sides.add(svd.s()[i], svd.u()[i], svd.v()[i], 1);
      sides.add(svd.s()[i], svd.u()[i], svd.v()[i], -1);
    }
    return new CustomFactors(sides.p, sides.q);
  }

  /** √(σ|u±||v±|) times the unit vectors of the sides of one sign. */
  private void add(double s, double[] u, double[] v, int sign) {
    double normU = norm(u, sign);
    double normV = norm(v, sign);
    int c = next++;
    if (normU == 0 || normV == 0) {
      return;
    }
    double scale = Math.sqrt(s * normU * normV);
    for (int r = 0; r < users; r++) {
      p[r * components + c] = scale * Math.max(0, sign * u[r]) / normU;
    }
    for (int j = 0; j < movies; j++) {
      q[c * movies + j] = scale * Math.max(0, sign * v[j]) / normV;
    }
  }

  private static double norm(double[] vector, int sign) {
    double squares = 0;
    for (double value : vector) {
      squares += value * sign > 0 ? value * value : 0;
    }
    return Math.sqrt(squares);
  }
}
