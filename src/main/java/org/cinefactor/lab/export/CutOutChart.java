package org.cinefactor.lab.export;

import java.util.Locale;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.SvgSurface;
import org.cinefactor.lab.inside.CutOut;

/**
 * R beside R̂ and the error of each cell, with the numbers in the cells, as a picture. Movies are
 * numbered, and named below; a dot stands where nobody rated.
 */
public final class CutOutChart {
  private static final int CELL = 40;
  private static final int LINE = 24;
  private static final int LEFT = 84;
  private static final int TOP = 96;
  private static final int GAP = 44;
  private static final double MOST_STARS = 5;

  private CutOutChart() {}

  /** The content of a cell. */
  private interface Cell {
    double at(int row, int column);
  }

  /**
   * The picture.
   *
   * @param title what it shows, with the rank
   */
  public static Picture picture(String title, CutOut cut) {
    int columns = cut.movies().size();
    int wide = LEFT + 3 * (columns * CELL + GAP);
    int high = TOP + cut.userIds().length * LINE + 44 + columns * 20;
    return new Picture(wide, high, title, surface -> draw(surface, title, cut));
  }

  private static void draw(Surface surface, String title, CutOut cut) {
    int columns = cut.movies().size();
    int rows = cut.userIds().length;
    int panel = columns * CELL + GAP;
    int bottom = TOP + rows * LINE;
    surface.text(LEFT, 32, Anchor.START, Surface.TITLE, title);
    surface.upwards(20, TOP + rows * LINE / 2.0, Anchor.MIDDLE, Surface.SMALL, "users (id)");
    panel(surface, cut, LEFT, "R: stars", (i, j) -> cut.stars()[i * columns + j]);
    panel(surface, cut, LEFT + panel, "R\u0302 = P·Q: scores", cut::score);
    panel(
        surface,
        cut,
        LEFT + 2 * panel,
        String.format(Locale.ROOT, "R − R\u0302: error, %.2f in all", cut.error()),
        cut::error);
    for (int i = 0; i < rows; i++) {
      String id = String.valueOf(cut.userIds()[i]);
      surface.text(LEFT - 8, TOP + i * LINE + 16, Anchor.END, Surface.SMALL, id);
    }
    for (int j = 0; j < columns; j++) {
      String movie = (j + 1) + "  " + cut.movies().get(j).nameAndYear();
      surface.text(LEFT, bottom + 36 + j * 20, Anchor.START, Surface.SMALL, movie);
    }
  }

  private static void panel(Surface surface, CutOut cut, int left, String name, Cell cell) {
    surface.text(left, TOP - 32, Anchor.START, 15, name);
    for (int j = 0; j < cut.movies().size(); j++) {
      double middle = left + (j + 0.5) * CELL;
      surface.text(middle, TOP - 8, Anchor.MIDDLE, Surface.SMALL, String.valueOf(j + 1));
      for (int i = 0; i < cut.userIds().length; i++) {
        double value = cell.at(i, j);
        double top = TOP + (double) i * LINE;
        surface.rectangle(left + j * CELL, top, CELL - 2, LINE - 2, colour(value));
        surface.text(middle - 1, top + 16, Anchor.MIDDLE, 12, number(value));
      }
    }
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "·" : SvgSurface.n(Math.round(value * 10) / 10.0);
  }

  /** Blue above zero and orange below, paler than the numbers need. */
  private static String colour(double value) {
    if (Double.isNaN(value)) {
      return "#f4f5f7";
    }
    double share = Math.min(1, Math.abs(value) / MOST_STARS);
    int[] full = value >= 0 ? new int[] {140, 190, 235} : new int[] {245, 178, 110};
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        pale(full[0], share),
        pale(full[1], share),
        pale(full[2], share));
  }

  private static int pale(int full, double share) {
    return (int) Math.round(255 + share * (full - 255));
  }
}
