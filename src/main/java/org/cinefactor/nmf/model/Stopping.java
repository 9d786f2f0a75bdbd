package org.cinefactor.nmf.model;

/** The reason why a training ended. */
public enum Stopping {
  /** The violation fell to the tolerance. */
  TOL,
  /** Nothing was to move but rounding: the start was a minimum, such as NNDSVD's at rank 1. */
  MINIMUM,
  /** As many iterations were made as are allowed. */
  MAX_ITER;

  /**
   * The reason that the violations of a training tell.
   *
   * @param violations the violation at each iteration, relative to the first; at least one
   */
  public static Stopping of(NmfSettings settings, double[] violations) {
    return of(settings, violations.length, violations[violations.length - 1]);
  }

  /**
   * The reason that the end of a training tells.
   *
   * @param iterations how many were made, at least 1
   * @param violation the last one's violation, relative to the first one's
   */
  public static Stopping of(NmfSettings settings, int iterations, double violation) {
    if (violation <= settings.tolerance()) {
      return TOL;
    }
    return iterations < settings.maxIterations() ? MINIMUM : MAX_ITER;
  }

  /**
   * True if it ended before it was as near to a minimum as was wished: scikit-learn's
   * ConvergenceWarning. With tol 0 all iterations are wished.
   */
  public boolean tooEarly(NmfSettings settings) {
    return this == MAX_ITER && settings.tolerance() > 0;
  }
}
