package org.cinefactor.ui.lab.chart;

/**
 * One line of a chart.
 *
 * @param name what it shows, for the legend
 * @param look its style class, which gives colour and dashes
 * @param x ascending; the array is not to be changed
 * @param y the values; the array is not to be changed
 */
public record Curve(String name, String look, double[] x, double[] y) {
  public Curve {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " places for " + y.length + " values");
    }
  }

  /** A level line: something that does not depend on the place. */
  public static Curve level(String name, String look, Scale over, double value) {
    return new Curve(
        name, look, new double[] {over.low(), over.high()}, new double[] {value, value});
  }

  /** Whether it has the same value everywhere, as a level line has. */
  public boolean isLevel() {
    return x.length == 2 && y[0] == y[1];
  }

  /** The value at the place nearest to one; NaN when there is none within a distance. */
  double near(double place, double within) {
    boolean level = isLevel();
    double best = level ? y[0] : Double.NaN;
    double distance = within;
    for (int i = 0; i < x.length && !level; i++) {
      if (Math.abs(x[i] - place) <= distance) {
        distance = Math.abs(x[i] - place);
        best = y[i];
      }
    }
    return best;
  }
}
