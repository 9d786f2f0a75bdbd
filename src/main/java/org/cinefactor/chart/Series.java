package org.cinefactor.chart;

/**
 * A line of a chart: points from left to right; a y that is not finite is left out.
 *
 * @param name for the legend
 * @param x where, of the same length as {@code y}
 * @param y how much
 * @param kind how it is drawn
 */
public record Series(String name, double[] x, double[] y, Kind kind) {
  /** The look of a line. */
  public enum Kind {
    /** A line with a mark at each point. */
    MEASURED,
    /** A dashed line without marks: a baseline. */
    BASELINE
  }

  public Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " places for " + y.length + " values");
    }
  }

  /** A measured line. */
  public static Series measured(String name, double[] x, double[] y) {
    return new Series(name, x, y, Kind.MEASURED);
  }

  /** A dashed level line from one place to another. */
  public static Series baseline(String name, double from, double to, double level) {
    return new Series(name, new double[] {from, to}, new double[] {level, level}, Kind.BASELINE);
  }
}
