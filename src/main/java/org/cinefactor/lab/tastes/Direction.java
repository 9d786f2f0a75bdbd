package org.cinefactor.lab.tastes;

import java.math.BigDecimal;

/**
 * A direction between the two axes, as the exact quotient t = (up - lessUp) / (right - lessRight)
 * of differences of doubles: the tangent of the angle, from 0 (first component only) to infinity
 * (second component only).
 *
 * <p>Comparisons are exact: rounded quotients decide where they differ by more than their error,
 * exact products where they do not.
 *
 * @param up minus {@code lessUp} not negative
 * @param right minus {@code lessRight} not negative, and not zero where the other is
 */
record Direction(double up, double lessUp, double right, double lessRight)
    implements Comparable<Direction> {
  /** Each of the two differences and the quotient is off by at most 2^-53, relatively. */
  private static final double ROUNDING = 1e-15;

  static final Direction FIRST_ONLY = new Direction(0, 0, 1, 0);
  static final Direction SECOND_ONLY = new Direction(1, 0, 0, 0);

  /** The direction of latent features (p0, p1), not both zero. */
  static Direction of(double[] p) {
    return new Direction(p[1], 0, p[0], 0);
  }

  /** The tangent, rounded. */
  double tangent() {
    return (up - lessUp) / (right - lessRight);
  }

  /** The angle, 0 to 90 degrees, rounded. */
  double degrees() {
    return Math.toDegrees(Math.atan2(up - lessUp, right - lessRight));
  }

  @Override
  public int compareTo(Direction other) {
    double mine = tangent();
    double its = other.tangent();
    double apart = Math.abs(mine - its);
    if (normal(mine) && normal(its) && apart > ROUNDING * (mine + its)) {
      return Double.compare(mine, its);
    }
    BigDecimal left = difference(up, lessUp).multiply(difference(other.right, other.lessRight));
    BigDecimal right2 = difference(other.up, other.lessUp).multiply(difference(right, lessRight));
    return left.compareTo(right2);
  }

  private static boolean normal(double value) {
    return value >= Double.MIN_NORMAL && value < Double.POSITIVE_INFINITY;
  }

  private static BigDecimal difference(double from, double less) {
    return new BigDecimal(from).subtract(new BigDecimal(less));
  }
}
