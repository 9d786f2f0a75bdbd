package org.cinefactor.chart;

import java.util.List;

/**
 * The places of values in a chart that has been drawn.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param box the room between the axes
 */
public record Plot(Scale x, Scale y, Box box) {
  /** Position of a value of the horizontal axis, in pixels. */
  public double horizontal(double value) {
    return box.x() + x.share(value) * box.width();
  }

  /** Position of a value of the vertical axis, in pixels. */
  public double vertical(double value) {
    return box.bottom() - y.share(value) * box.height();
  }

  /** The value of the horizontal axis at a pixel, within the axis. */
  public double place(double pixel) {
    return x.at(Math.clamp((pixel - box.x()) / box.width(), 0.0, 1.0));
  }

  /** The place of some line's point that is nearest to a pixel. */
  public double nearest(List<Series> lines, double pixel) {
    double wanted = place(pixel);
    double best = wanted;
    double distance = Double.POSITIVE_INFINITY;
    for (Series line : lines) {
      for (double at : line.x()) {
        if (line.kind() == Series.Kind.MEASURED && Math.abs(at - wanted) < distance) {
          distance = Math.abs(at - wanted);
          best = at;
        }
      }
    }
    return best;
  }

  boolean shows(double value) {
    return Double.isFinite(value) && (!y.logarithmic() || value > 0);
  }
}
