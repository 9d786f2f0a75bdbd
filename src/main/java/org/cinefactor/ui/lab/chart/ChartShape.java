package org.cinefactor.ui.lab.chart;

import java.util.List;

/**
 * The mapping of values to places in a chart.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param left where the horizontal axis begins, in pixels
 * @param top where the vertical axis ends
 * @param right where the horizontal axis ends
 * @param bottom where the vertical axis begins
 */
record ChartShape(Scale x, Scale y, double left, double top, double right, double bottom) {
  static final ChartShape EMPTY =
      new ChartShape(new Scale(0, 1, false), new Scale(0, 1, false), 0, 0, 1, 1);

  /** With room for all values of some curves. */
  static ChartShape of(List<Curve> curves, Scale x, boolean logarithmic) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Curve curve : curves) {
      for (double value : curve.y()) {
        if (Double.isFinite(value) && (!logarithmic || value > 0)) {
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      }
    }
    if (least > most) {
      return new ChartShape(x, new Scale(0, 1, false), 0, 0, 1, 1);
    }
    Scale y = logarithmic ? Scale.logarithmic(least, most) : Scale.linear(least, most, 4);
    return new ChartShape(x, y, 0, 0, 1, 1);
  }

  ChartShape within(double newLeft, double newTop, double newRight, double newBottom) {
    return new ChartShape(x, y, newLeft, newTop, newRight, newBottom);
  }

  double horizontal(double value) {
    return left + x.share(value) * (right - left);
  }

  double vertical(double value) {
    return bottom - y.share(value) * (bottom - top);
  }

  /** The place behind a pixel, within the axis. */
  double place(double pixel) {
    return x.at(Math.clamp((pixel - left) / (right - left), 0.0, 1.0));
  }

  boolean shows(double value) {
    return Double.isFinite(value) && (!y.log() || value > 0);
  }

  /** The place of some curve's point that is nearest to a pixel. */
  double nearest(List<Curve> curves, double pixel) {
    double wanted = place(pixel);
    double best = wanted;
    double distance = Double.POSITIVE_INFINITY;
    for (Curve curve : curves) {
      for (double at : curve.x()) {
        if (curve.x().length > 2 && Math.abs(at - wanted) < distance) {
          distance = Math.abs(at - wanted);
          best = at;
        }
      }
    }
    return best;
  }
}
