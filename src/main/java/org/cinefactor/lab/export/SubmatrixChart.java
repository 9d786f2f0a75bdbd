package org.cinefactor.lab.export;

import org.cinefactor.chart.Box;
import org.cinefactor.chart.Paint;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Role;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.TextStyle;
import org.cinefactor.lab.inside.Submatrix;
import org.cinefactor.text.Texts;

/**
 * R beside R̂ and the error of each cell, with the numbers in the cells, as a picture. Movies are
 * numbered, and named below; a dot stands where nobody rated.
 */
final class SubmatrixChart {
  private static final Texts TEXTS = Texts.of(SubmatrixChart.class);

  private static final int CELL = 40;
  private static final int LINE = 24;
  private static final int LEFT = 84;
  private static final int TOP = 96;
  private static final int GAP = 44;
  private static final double MOST_STARS = 5;

  private SubmatrixChart() {}

  /** The content of a cell. */
  private interface Cell {
    double at(int row, int column);
  }

  /**
   * The picture.
   *
   * @param title what it shows, with the rank
   */
  static Picture picture(String title, Submatrix cut) {
    int columns = cut.movies().size();
    int wide = LEFT + 3 * (columns * CELL + GAP);
    int high = TOP + cut.userIds().length * LINE + 44 + columns * 20;
    return new Picture(wide, high, title, surface -> draw(surface, title, cut));
  }

  private static void draw(Surface surface, String title, Submatrix cut) {
    int columns = cut.movies().size();
    int rows = cut.userIds().length;
    int panel = columns * CELL + GAP;
    int bottom = TOP + rows * LINE;
    surface.text(LEFT, 26, Anchor.START, TextStyle.TITLE, title);
    surface.upwards(
        16, TOP + rows * LINE / 2.0, Anchor.MIDDLE, TextStyle.LABEL, TEXTS.get("cut.users"));
    panel(surface, cut, LEFT, TEXTS.get("cut.stars"), (i, j) -> cut.stars()[i * columns + j]);
    panel(surface, cut, LEFT + panel, TEXTS.get("cut.scores"), cut::score);
    panel(surface, cut, LEFT + 2 * panel, TEXTS.format("cut.error", cut.error()), cut::error);
    for (int i = 0; i < rows; i++) {
      String id = String.valueOf(cut.userIds()[i]);
      surface.text(LEFT - 8, TOP + i * LINE + 11, Anchor.END, TextStyle.LABEL, id);
    }
    for (int j = 0; j < columns; j++) {
      String movie = (j + 1) + "  " + cut.movies().get(j).nameAndYear();
      surface.text(LEFT, bottom + 32 + j * 20, Anchor.START, TextStyle.LABEL, movie);
    }
  }

  private static void panel(Surface surface, Submatrix cut, int left, String name, Cell cell) {
    surface.text(left, TOP - 37, Anchor.START, TextStyle.HEADING, name);
    for (int j = 0; j < cut.movies().size(); j++) {
      double middle = left + (j + 0.5) * CELL;
      surface.text(middle, TOP - 12, Anchor.MIDDLE, TextStyle.LABEL, String.valueOf(j + 1));
      for (int i = 0; i < cut.userIds().length; i++) {
        double value = cell.at(i, j);
        double top = TOP + (double) i * LINE;
        surface.rectangle(new Box(left + j * CELL, top, CELL - 2, LINE - 2), paint(value));
        surface.text(middle - 1, top + 11, Anchor.MIDDLE, TextStyle.CELL, number(value));
      }
    }
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "·" : TEXTS.format("cut.cell", value).replaceAll("^-0$", "0");
  }

  private static Paint paint(double value) {
    if (Double.isNaN(value)) {
      return Paint.full(Role.EMPTY);
    }
    double strength = Math.min(1, Math.abs(value) / MOST_STARS);
    return new Paint(value >= 0 ? Role.ABOVE : Role.BELOW, strength);
  }
}
