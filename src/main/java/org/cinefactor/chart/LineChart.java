package org.cinefactor.chart;

import static org.cinefactor.chart.TextStyle.LABEL;
import static org.cinefactor.chart.TextStyle.TICK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cinefactor.chart.Surface.Anchor;

/**
 * Lines over one axis, with numbers at the ticks and titles at the axes.
 *
 * @param title what it shows
 * @param xTitle what goes to the right, with its unit
 * @param yTitle what goes up, with its unit
 * @param x the axis to the right
 * @param logarithmic whether the upward axis is logarithmic; values of 0 and below are then left
 *     out
 * @param series the lines
 */
public record LineChart(
    String title, String xTitle, String yTitle, Scale x, boolean logarithmic, List<Series> series) {
  private static final int STEPS = 4;
  private static final double LEFT = 58;
  private static final double RIGHT = 14;
  private static final double GAP = 4;

  /** Room between a number and its axis, in heights of a line of text. */
  private static final double ASIDE = 0.4;

  /** Room for a number above another one, and beside another one, in heights of a line of text. */
  private static final double ROW = 2.4;

  private static final double COLUMN = 3.7;

  /** Pixels by which the upright title may exceed its axis before it is left out. */
  private static final double OVER = 24;

  private static final double DOT = 3;
  private static final double DOTS_APART = 16;

  private static final Box PAPER = new Box(8, 52, 836, 440);
  private static final double LEGEND_LINE = 22;

  public LineChart {
    series = List.copyOf(series);
  }

  /** With an axis to the right that holds all points. */
  public static LineChart of(
      String title, String xTitle, String yTitle, boolean logarithmic, List<Series> series) {
    double[] places =
        series.stream()
            .flatMapToDouble(line -> DoubleStream.of(line.x()))
            .filter(Double::isFinite)
            .toArray();
    Scale x =
        Scale.linear(
            Arrays.stream(places).min().orElse(0), Arrays.stream(places).max().orElse(1), STEPS);
    return new LineChart(title, xTitle, yTitle, x, logarithmic, series);
  }

  /** The picture, with its title and a legend. */
  public Picture picture() {
    double height = PAPER.bottom() + 10 + LEGEND_LINE * series.size();
    return new Picture(860, (int) height, title, this::drawPaper);
  }

  private void drawPaper(Surface surface) {
    double left = draw(surface, PAPER).box().x();
    surface.text(left, 26, Anchor.START, TextStyle.TITLE, title);
    double at = PAPER.bottom() + 16;
    for (Series line : series) {
      surface.line(left, at, left + 36, at, line.stroke());
      surface.text(left + 46, at, Anchor.START, LABEL, line.name());
      at += LEGEND_LINE;
    }
  }

  /**
   * Draws axes and lines, without title and legend.
   *
   * @return where values stand
   */
  public Plot draw(Surface surface, Box room) {
    double foot = surface.height(TICK) + surface.height(LABEL) + 2 * GAP;
    double height = Math.max(1, room.height() - foot);
    int steps = (int) Math.max(2, height / (ROW * surface.height(TICK)));
    Scale y = y(steps);
    // Both ends of the axis are round, which takes at most one more step of the same size.
    List<Double> rows = y.ticks(steps + 1);
    double widest =
        rows.stream().mapToDouble(value -> surface.width(TICK, y.words(value))).max().orElse(0);
    double aside = ASIDE * surface.height(TICK);
    double left =
        room.x() + Math.max(LEFT, Math.ceil(surface.height(LABEL) + widest + aside) + GAP);
    double width = Math.max(1, room.right() - RIGHT - left);
    Plot plot = new Plot(x, y, new Box(left, room.y(), width, height));
    drawRows(surface, plot, rows);
    drawColumns(surface, plot);
    drawTitles(surface, plot, room);
    for (Series line : series) {
      draw(surface, plot, line);
    }
    return plot;
  }

  private Scale y(int steps) {
    double[] values =
        series.stream()
            .flatMapToDouble(line -> DoubleStream.of(line.y()))
            .filter(value -> Double.isFinite(value) && (!logarithmic || value > 0))
            .toArray();
    double least = Arrays.stream(values).min().orElse(logarithmic ? 1 : 0);
    double greatest = Arrays.stream(values).max().orElse(1);
    return logarithmic ? Scale.log(least, greatest) : Scale.linear(least, greatest, steps);
  }

  private void drawRows(Surface surface, Plot plot, List<Double> rows) {
    Box box = plot.box();
    var grid = new ArrayList<double[]>();
    for (double value : rows) {
      double at = Math.rint(plot.vertical(value)) + 0.5;
      grid.add(new double[] {box.x(), at, box.right(), at});
      surface.text(
          box.x() - ASIDE * surface.height(TICK), at, Anchor.END, TICK, plot.y().words(value));
    }
    surface.stroke(new Outline(grid, false), Stroke.thin(Role.GRID));
  }

  private void drawColumns(Surface surface, Plot plot) {
    Box box = plot.box();
    double foot = Math.rint(box.bottom()) + 0.5;
    var axis = new ArrayList<double[]>();
    axis.add(new double[] {box.x(), box.y(), box.x(), foot, box.right(), foot});
    double middle = box.bottom() + GAP + surface.height(TICK) / 2;
    int columns = (int) Math.max(2, box.width() / (COLUMN * surface.height(TICK)));
    for (double value : x.ticks(columns)) {
      double at = plot.horizontal(value);
      axis.add(new double[] {at, foot, at, foot + GAP});
      surface.text(at, middle, Anchor.MIDDLE, TICK, x.words(value));
    }
    surface.stroke(new Outline(axis, false), Stroke.thin(Role.AXIS));
  }

  private void drawTitles(Surface surface, Plot plot, Box room) {
    Box box = plot.box();
    double half = surface.height(LABEL) / 2;
    double across = box.x() + box.width() / 2;
    surface.text(across, room.bottom() - half, Anchor.MIDDLE, LABEL, xTitle);
    if (surface.width(LABEL, yTitle) <= box.height() + OVER) {
      double up = box.y() + box.height() / 2;
      surface.upwards(room.x() + half, up, Anchor.MIDDLE, LABEL, yTitle);
    }
  }

  private static void draw(Surface surface, Plot plot, Series line) {
    int points = line.x().length;
    var pieces = new ArrayList<double[]>();
    int from = 0;
    for (int i = 0; i <= points; i++) {
      if (i == points || !plot.shows(line.y()[i])) {
        if (i > from) {
          pieces.add(piece(plot, line, from, i));
        }
        from = i + 1;
      }
    }
    surface.stroke(new Outline(pieces, false), line.stroke());
    if (line.kind() == Series.Kind.MEASURED && points > 0) {
      double length = plot.horizontal(line.x()[points - 1]) - plot.horizontal(line.x()[0]);
      if (length >= DOTS_APART * (points - 1)) {
        pieces.forEach(piece -> dots(surface, piece, line.stroke().role()));
      }
    }
  }

  private static double[] piece(Plot plot, Series line, int from, int to) {
    double[] piece = new double[2 * (to - from)];
    for (int i = from; i < to; i++) {
      piece[2 * (i - from)] = plot.horizontal(line.x()[i]);
      piece[2 * (i - from) + 1] = plot.vertical(line.y()[i]);
    }
    return piece;
  }

  private static void dots(Surface surface, double[] piece, Role role) {
    for (int i = 0; i < piece.length; i += 2) {
      surface.dot(piece[i], piece[i + 1], DOT, role);
    }
  }
}
