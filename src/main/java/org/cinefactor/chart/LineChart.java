package org.cinefactor.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.cinefactor.chart.Surface.Anchor;

/**
 * Lines over one axis, as a picture: title, axis titles with units, numbers at the ticks, a legend.
 * Lines differ by colour (Okabe and Ito's, readable for the colour-blind) and by dashes.
 *
 * @param title what it shows
 * @param xTitle what goes to the right, with its unit
 * @param yTitle what goes up, with its unit
 * @param logarithmic whether the upward axis is logarithmic; values of 0 and below are then left
 *     out
 * @param series the lines
 */
public record LineChart(
    String title, String xTitle, String yTitle, boolean logarithmic, List<Series> series) {
  private static final int WIDTH = 860;
  private static final int TOP = 56;
  private static final int LEFT = 84;
  private static final int RIGHT = 24;
  private static final int PLOT = 380;
  private static final int LEGEND_LINE = 22;
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#a6761d", "#56b4e9", "#e69f00");
  private static final List<String> DASHES = List.of("", "9 4", "3 3", "12 3 3 3");

  private static final List<String> LEVEL_DASHES = List.of("2 5", "8 5", "10 3 2 3", "2 2");

  public LineChart {
    series = List.copyOf(series);
  }

  /** The picture. */
  public Picture picture() {
    int height = TOP + PLOT + 62 + LEGEND_LINE * series.size();
    return new Picture(WIDTH, height, title, this::draw);
  }

  private void draw(Surface surface) {
    Scale x = Scale.around(values(false).min().orElse(0), values(false).max().orElse(1), false);
    Scale y =
        Scale.around(values(true).min().orElse(1), values(true).max().orElse(10), logarithmic);
    surface.text(LEFT, 32, Anchor.START, Surface.TITLE, title);
    axes(surface, x, y);
    for (int s = 0; s < series.size(); s++) {
      draw(surface, x, y, s);
      legend(surface, s);
    }
  }

  private DoubleStream values(boolean upwards) {
    return series.stream()
        .flatMapToDouble(s -> DoubleStream.of(upwards ? s.y() : s.x()))
        .filter(v -> shown(v, upwards));
  }

  private boolean shown(double value, boolean upwards) {
    return Double.isFinite(value) && (!upwards || !logarithmic || value > 0);
  }

  private void axes(Surface surface, Scale x, Scale y) {
    int bottom = TOP + PLOT;
    for (double tick : y.ticks()) {
      double at = bottom - PLOT * y.place(tick);
      surface.line(LEFT, at, WIDTH - RIGHT, at, Surface.FAINT);
      surface.text(LEFT - 8, at + 4, Anchor.END, Surface.SMALL, Scale.text(tick));
    }
    for (double tick : x.ticks()) {
      double at = across(x, tick);
      surface.line(at, bottom, at, bottom + 5, Surface.INK);
      surface.text(at, bottom + 20, Anchor.MIDDLE, Surface.SMALL, Scale.text(tick));
    }
    surface.line(LEFT, bottom, WIDTH - RIGHT, bottom, Surface.INK);
    surface.line(LEFT, TOP, LEFT, bottom, Surface.INK);
    double middle = (LEFT + WIDTH - RIGHT) / 2.0;
    surface.text(middle, bottom + 42, Anchor.MIDDLE, Surface.SMALL, xTitle);
    surface.upwards(20, TOP + PLOT / 2.0, Anchor.MIDDLE, Surface.SMALL, yTitle);
  }

  private static double across(Scale x, double value) {
    return LEFT + (WIDTH - RIGHT - LEFT) * x.place(value);
  }

  private void draw(Surface surface, Scale x, Scale y, int number) {
    Series line = series.get(number);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < line.x().length; i++) {
      if (shown(line.y()[i], true)) {
        double across = across(x, line.x()[i]);
        double up = TOP + PLOT * (1 - y.place(line.y()[i]));
        path.append(path.isEmpty() ? "M" : "L").append(SvgSurface.n(across)).append(' ');
        path.append(SvgSurface.n(up));
        if (line.kind() == Series.Kind.MEASURED) {
          surface.dot(across, up, 3, colour(number));
        }
      }
    }
    if (!path.isEmpty()) {
      surface.stroke(path.toString(), colour(number), dashes(number));
    }
  }

  private void legend(Surface surface, int number) {
    double at = TOP + PLOT + 66.0 + LEGEND_LINE * number;
    String path = "M" + LEFT + " " + SvgSurface.n(at) + "H" + (LEFT + 36);
    surface.stroke(path, colour(number), dashes(number));
    surface.text(LEFT + 46, at + 4, Anchor.START, Surface.SMALL, series.get(number).name());
  }

  private static String colour(int number) {
    return COLOURS.get(number % COLOURS.size());
  }

  private String dashes(int number) {
    return series.get(number).kind() == Series.Kind.BASELINE
        ? LEVEL_DASHES.get(number % LEVEL_DASHES.size())
        : DASHES.get(number % DASHES.size());
  }
}
