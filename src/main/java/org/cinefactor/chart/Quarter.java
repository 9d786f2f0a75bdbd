package org.cinefactor.chart;

/**
 * A quarter circle between the directions to the right (0 degrees) and up (90 degrees).
 *
 * @param left its corner, from the left, in pixels
 * @param base its corner, from the top
 * @param radius in pixels
 */
public record Quarter(double left, double base, double radius) {
  /** Horizontal coordinate of a point, from the left. */
  public double x(double degrees, double distance) {
    return left + distance * Math.cos(Math.toRadians(degrees));
  }

  /** Vertical coordinate of a point, from the top. */
  public double y(double degrees, double distance) {
    return base - distance * Math.sin(Math.toRadians(degrees));
  }

  /** The direction of a point, at least 0 and at most 90 degrees. */
  public double degrees(double x, double y) {
    return Math.clamp(Math.toDegrees(Math.atan2(base - y, x - left)), 0.0, 90.0);
  }

  /** The outline of a stretch of a ring, with a corner at each degree at least. */
  double[] wedge(double from, double to, double inner, double outer) {
    int steps = (int) Math.max(1, Math.ceil(to - from));
    double[] points = new double[4 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      double angle = from + (to - from) * i / steps;
      int back = points.length - 2 - 2 * i;
      points[2 * i] = x(angle, outer);
      points[2 * i + 1] = y(angle, outer);
      points[back] = x(angle, inner);
      points[back + 1] = y(angle, inner);
    }
    return points;
  }
}
