package org.cinefactor.chart;

import java.util.List;

/**
 * A line of a chart: points from left to right; a value that is not finite leaves a gap.
 *
 * @param number from 0; lines of different numbers look different
 * @param name for the legend
 * @param x where, ascending; the array is not to be changed
 * @param y how much, of the same length; the array is not to be changed
 * @param kind how it is drawn
 */
public record Series(int number, String name, double[] x, double[] y, Kind kind) {
  private static final List<Role> ROLES =
      List.of(
          Role.SERIES_1,
          Role.SERIES_2,
          Role.SERIES_3,
          Role.SERIES_4,
          Role.SERIES_5,
          Role.SERIES_6,
          Role.SERIES_7);

  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(9.0, 4.0), List.of(3.0, 3.0), List.of(12.0, 3.0, 3.0, 3.0));

  private static final List<List<Double>> LEVEL_DASHES =
      List.of(
          List.of(2.0, 5.0), List.of(8.0, 5.0), List.of(10.0, 3.0, 2.0, 3.0), List.of(2.0, 2.0));

  /** The look of a line. */
  public enum Kind {
    /** A line with marks at its points, where there is room for marks. */
    MEASURED,
    /** A dashed level line: something that does not depend on the place. */
    BASELINE
  }

  public Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          x.length + " places for " + y.length + " values"); // not shown
    }
  }

  /** A measured line. */
  public static Series measured(int number, String name, double[] x, double[] y) {
    return new Series(number, name, x, y, Kind.MEASURED);
  }

  /** A dashed level line over a whole axis. */
  public static Series baseline(int number, String name, Scale over, double level) {
    double[] ends = {over.low(), over.high()};
    return new Series(number, name, ends, new double[] {level, level}, Kind.BASELINE);
  }

  /** The line's stroke; colours and dashes repeat after different numbers of lines. */
  public Stroke stroke() {
    List<List<Double>> dashes = kind == Kind.BASELINE ? LEVEL_DASHES : DASHES;
    return new Stroke(
        ROLES.get(number % ROLES.size()), Stroke.Weight.THICK, dashes.get(number % dashes.size()));
  }

  /** The value at the point nearest to a place; NaN when there is none within a distance. */
  public double near(double place, double within) {
    if (kind == Kind.BASELINE) {
      return y[0];
    }
    double best = Double.NaN;
    double distance = within;
    for (int i = 0; i < x.length; i++) {
      if (Math.abs(x[i] - place) <= distance) {
        distance = Math.abs(x[i] - place);
        best = y[i];
      }
    }
    return best;
  }
}
