package org.cinefactor.chart;

import java.util.List;

/**
 * Straight lines from point to point, in one or more pieces.
 *
 * @param pieces each x, y, x, y and so on, in pixels; the arrays are not to be changed
 * @param closed whether the last point of each piece leads back to its first
 */
public record Outline(List<double[]> pieces, boolean closed) {
  /** One straight line. */
  public static Outline line(double x1, double y1, double x2, double y2) {
    return new Outline(List.of(new double[] {x1, y1, x2, y2}), false);
  }

  /** The edge of a rectangle. */
  public static Outline of(Box box) {
    return new Outline(List.of(corners(box)), true);
  }

  static double[] corners(Box box) {
    double right = box.right();
    double bottom = box.bottom();
    return new double[] {box.x(), box.y(), right, box.y(), right, bottom, box.x(), bottom};
  }
}
