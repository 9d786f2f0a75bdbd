package org.cinefactor.nmf.hals;

/**
 * The share of the last two iterations, in which every row has moved, in what the loss has fallen
 * by since the first. Neither the final error nor the scale of the data is needed. It alone would
 * stop where extrapolation runs along a valley, so it goes together with the violation.
 */
final class LossDecrease {
  private static final double TIMES = 5;

  /** Shares of the data's squared norm below this are rounding. */
  private static final double ROUNDING = 1e-7;

  private final double noise;
  private double first = Double.NaN;
  private double last = Double.POSITIVE_INFINITY;
  private double lastButOne = Double.NaN;
  private double relative = 1;

  /** For data with this squared norm. */
  LossDecrease(double squaredNorm) {
    this.noise = ROUNDING * squaredNorm;
  }

  /** True if a loss is above the last one that was taken. */
  boolean rises(double loss) {
    return loss > last + noise;
  }

  /** The last loss that was taken. */
  double last() {
    return last;
  }

  /** Takes the loss of an iteration. */
  void take(double loss) {
    if (Double.isNaN(first)) {
      first = loss;
    } else {
      relative = relative(loss);
      lastButOne = last;
    }
    last = loss;
  }

  /** True if there was nothing to lower: the start fits already. */
  boolean none() {
    return !Double.isNaN(lastButOne) && first - last <= noise;
  }

  private double relative(double loss) {
    double all = first - loss;
    if (all <= noise) {
      return 0;
    }
    return Double.isNaN(lastButOne) ? 1 : Math.clamp(TIMES * (lastButOne - loss) / all, 0, 1);
  }

  /** A step was taken back: the next one is short, and says nothing about those to come. */
  void restart() {
    lastButOne = Double.NaN;
  }

  /**
   * Five times the share of the last two iterations in the decrease of the loss so far, at most 1;
   * what is compared with tol.
   */
  double relative() {
    return relative;
  }
}
