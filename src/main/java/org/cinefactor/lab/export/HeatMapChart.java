package org.cinefactor.lab.export;

import java.util.Locale;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.SvgSurface;
import org.cinefactor.lab.inside.HeatMap;

/**
 * A heat map as a picture: white is 0, dark is the greatest value; the square root in between, so
 * that small weights can be seen. Title with the shape, axis titles, a legend with values.
 */
public final class HeatMapChart {
  private static final int LEFT = 84;
  private static final int TOP = 56;
  private static final int WIDE = 700;
  private static final int HIGH = 460;
  private static final int LEVELS = 48;
  private static final int[] DARK = {8, 48, 107};

  private HeatMapChart() {}

  /** The picture. */
  public static Picture picture(HeatMap map) {
    return new Picture(
        LEFT + WIDE + 150, TOP + HIGH + 62, map.title(), surface -> draw(surface, map));
  }

  private static void draw(Surface surface, HeatMap map) {
    surface.text(LEFT, 32, Anchor.START, Surface.TITLE, map.title());
    cells(surface, map);
    int bottom = TOP + HIGH;
    surface.stroke(
        "M" + LEFT + " " + TOP + "h" + WIDE + "v" + HIGH + "h-" + WIDE + "z", Surface.INK, "");
    surface.text(LEFT, bottom + 20, Anchor.START, Surface.SMALL, "1");
    surface.text(LEFT + WIDE, bottom + 20, Anchor.END, Surface.SMALL, whole(map.fullColumns()));
    surface.text(
        LEFT + WIDE / 2.0,
        bottom + 42,
        Anchor.MIDDLE,
        Surface.SMALL,
        axis(map.columnName(), map.fullColumns(), map.columns()));
    surface.text(LEFT - 8, TOP + 12, Anchor.END, Surface.SMALL, "1");
    surface.text(LEFT - 8, bottom, Anchor.END, Surface.SMALL, whole(map.fullRows()));
    surface.upwards(
        20,
        TOP + HIGH / 2.0,
        Anchor.MIDDLE,
        Surface.SMALL,
        axis(map.rowName(), map.fullRows(), map.rows()));
    legend(surface, map.greatest());
  }

  private static String axis(String name, int full, int drawn) {
    return full == drawn
        ? name
        : String.format(
            Locale.ROOT, "%s (each cell the mean of about %.1f)", name, (double) full / drawn);
  }

  private static String whole(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** One path per colour, runs of equal cells joined. */
  private static void cells(Surface surface, HeatMap map) {
    StringBuilder[] paths = new StringBuilder[LEVELS + 1];
    double width = (double) WIDE / map.columns();
    double height = (double) HIGH / map.rows();
    for (int i = 0; i < map.rows(); i++) {
      int from = 0;
      for (int j = 1; j <= map.columns(); j++) {
        if (j == map.columns() || level(map, i, j) != level(map, i, from)) {
          int level = level(map, i, from);
          if (paths[level] == null) {
            paths[level] = new StringBuilder();
          }
          String run = SvgSurface.n((j - from) * width);
          paths[level]
              .append(
                  String.format(
                      Locale.ROOT,
                      "M%s %s",
                      SvgSurface.n(LEFT + from * width),
                      SvgSurface.n(TOP + i * height)))
              .append(String.format(Locale.ROOT, "h%sv%sh-%sz", run, SvgSurface.n(height), run));
          from = j;
        }
      }
    }
    for (int level = 1; level <= LEVELS; level++) {
      if (paths[level] != null) {
        surface.area(paths[level].toString(), colour((double) level / LEVELS));
      }
    }
  }

  private static int level(HeatMap map, int row, int column) {
    double greatest = map.greatest();
    double share = greatest > 0 ? Math.max(0, map.value(row, column)) / greatest : 0;
    return (int) Math.round(Math.sqrt(share) * LEVELS);
  }

  private static void legend(Surface surface, double greatest) {
    int x = LEFT + WIDE + 36;
    int steps = 60;
    for (int s = 0; s < steps; s++) {
      double share = 1 - (double) s / (steps - 1);
      surface.rectangle(x, TOP + 24 + s * 4, 18, 4.5, colour(share));
    }
    surface.text(x, TOP + 12, Anchor.START, Surface.SMALL, "weight");
    for (double share : new double[] {1, 0.75, 0.5, 0.25, 0}) {
      double at = TOP + 28 + (1 - share) * (steps - 1) * 4;
      surface.text(
          x + 26,
          at + 4,
          Anchor.START,
          Surface.SMALL,
          String.format(Locale.ROOT, "%.3g", greatest * share * share));
    }
  }

  private static String colour(double share) {
    int[] mixed = new int[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (int) Math.round(255 + share * (DARK[i] - 255));
    }
    return String.format(Locale.ROOT, "#%02x%02x%02x", mixed[0], mixed[1], mixed[2]);
  }
}
