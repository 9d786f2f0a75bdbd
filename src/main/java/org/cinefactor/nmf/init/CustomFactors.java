package org.cinefactor.nmf.init;

import java.util.Locale;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.progress.Progress;

/**
 * Factors to start from, finite and not negative.
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

  /**
   * The factors P (users x components) and Qᵀ (movies x components).
   *
   * @throws IllegalArgumentException when these are not so many numbers, or one is negative or not
   *     finite
   */
  public InitialFactors factors(int users, int movies, int components) {
    if (p.length != users * components || q.length != components * movies) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a start for %d users, %d movies and %d components needs %d and %d numbers, not %d"
                  + " and %d",
              users,
              movies,
              components,
              users * components,
              components * movies,
              p.length,
              q.length));
    }
    Factor a = new Factor(users, components);
    Factor b = new Factor(movies, components);
    for (int c = 0; c < components; c++) {
      for (int r = 0; r < users; r++) {
        a.set(r, c, checked(p[r * components + c]));
      }
      for (int j = 0; j < movies; j++) {
        b.set(j, c, checked(q[c * movies + j]));
      }
    }
    return new InitialFactors(a, b, new double[0]);
  }

  private static double checked(double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a start holds " + value + "; it must be finite and not negative");
    }
    return value;
  }
}
