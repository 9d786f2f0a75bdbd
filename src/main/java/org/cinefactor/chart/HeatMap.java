package org.cinefactor.chart;

import static org.cinefactor.chart.TextStyle.LABEL;

import java.util.Locale;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;

/**
 * A matrix as colours, made small enough to be drawn: neighbouring rows and columns are put
 * together, and a cell is their mean. No colour is 0, full colour the greatest value; the square
 * root in between, so that small values are seen.
 *
 * @param title what it shows, with its shape: {@code P: 671 users x 55 components}
 * @param rowName what a row is: {@code users}
 * @param columnName what a column is: {@code components}
 * @param fullRows rows of the matrix itself
 * @param fullColumns columns of the matrix itself
 * @param rows rows to draw, at most {@code fullRows}
 * @param columns columns to draw, at most {@code fullColumns}
 * @param values the means, row after row, not negative; the array is not to be changed
 */
public record HeatMap(
    String title,
    String rowName,
    String columnName,
    int fullRows,
    int fullColumns,
    int rows,
    int columns,
    float[] values) {
  private static final Texts TEXTS = Texts.of(HeatMap.class);

  private static final Box PAPER = new Box(84, 56, 700, 460);
  private static final int LEGEND = 60;

  /** A value of the matrix itself. */
  public interface Matrix {
    double at(int row, int column);
  }

  /**
   * Makes a matrix small enough.
   *
   * @param title what it shows, with its shape: {@code P: 671 users x 55 components}
   * @param fullRows its rows, which {@code rowName} names
   * @param fullColumns its columns, which {@code columnName} names
   * @param mostRows at most so many rows are drawn
   * @param mostColumns at most so many columns are drawn
   */
  public static HeatMap of(
      String title,
      String rowName,
      String columnName,
      int fullRows,
      int fullColumns,
      int mostRows,
      int mostColumns,
      Matrix matrix) {
    int rows = Math.min(fullRows, mostRows);
    int columns = Math.min(fullColumns, mostColumns);
    float[] values = new float[rows * columns];
    for (int i = 0; i < rows; i++) {
      int top = start(i, fullRows, rows);
      int bottom = start(i + 1, fullRows, rows);
      for (int j = 0; j < columns; j++) {
        int left = start(j, fullColumns, columns);
        int right = start(j + 1, fullColumns, columns);
        double sum = 0;
        for (int r = top; r < bottom; r++) {
          for (int c = left; c < right; c++) {
            sum += matrix.at(r, c);
          }
        }
        values[i * columns + j] = (float) (sum / ((double) (bottom - top) * (right - left)));
      }
    }

    return new HeatMap(title, rowName, columnName, fullRows, fullColumns, rows, columns, values);
  }

  private static int start(int block, int full, int blocks) {
    return (int) ((long) block * full / blocks);
  }

  /** The mean behind a drawn cell. */
  public float value(int row, int column) {
    return values[row * columns + column];
  }

  /** The greatest value drawn; 0 when there is none above it. */
  public float greatest() {
    float greatest = 0;
    for (float value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }

  /** The first row of the matrix behind a drawn row, which ends where the next begins. */
  public int firstRow(int row) {
    return start(row, fullRows, rows);
  }

  /** The first column of the matrix behind a drawn column, which ends where the next begins. */
  public int firstColumn(int column) {
    return start(column, fullColumns, columns);
  }

  /** Draws the cells; nothing where there are none. */
  public void draw(Surface surface, Box room) {
    if (values.length == 0) {
      return;
    }
    float greatest = Math.max(greatest(), Float.MIN_NORMAL);
    float[] strengths = new float[values.length];
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] = (float) Math.sqrt(Math.max(0, values[i]) / greatest);
    }
    surface.cells(room, new Cells(rows, columns, strengths, Role.HEAT));
  }

  /** The picture, with titles at its edges and a legend. */
  public Picture picture() {
    return new Picture(
        (int) PAPER.right() + 150, (int) PAPER.bottom() + 62, title, this::drawPaper);
  }

  private void drawPaper(Surface surface) {
    double left = PAPER.x();
    double foot = PAPER.bottom();
    surface.text(left, 26, Anchor.START, TextStyle.TITLE, title);
    draw(surface, PAPER);
    surface.stroke(Outline.of(PAPER), Stroke.thin(Role.AXIS));
    surface.text(left, foot + 15, Anchor.START, LABEL, "1");
    surface.text(PAPER.right(), foot + 15, Anchor.END, LABEL, whole(fullColumns));
    String across = axis(columnName, fullColumns, columns);
    surface.text(left + PAPER.width() / 2, foot + 37, Anchor.MIDDLE, LABEL, across);
    surface.text(left - 8, PAPER.y() + 8, Anchor.END, LABEL, "1");
    surface.text(left - 8, foot - 6, Anchor.END, LABEL, whole(fullRows));
    String up = axis(rowName, fullRows, rows);
    surface.upwards(16, PAPER.y() + PAPER.height() / 2, Anchor.MIDDLE, LABEL, up);
    drawLegend(surface, PAPER.right() + 36, PAPER.y() + 8);
  }

  private static String axis(String name, int full, int drawn) {
    return full == drawn ? name : TEXTS.format("heat.axis", name, (double) full / drawn);
  }

  private static String whole(int number) {
    return Numbers.whole(number);
  }

  private void drawLegend(Surface surface, double left, double top) {
    surface.text(left, top, Anchor.START, LABEL, TEXTS.get("heat.weight"));
    float[] strengths = new float[LEGEND];
    for (int i = 0; i < LEGEND; i++) {
      strengths[i] = 1 - (float) i / (LEGEND - 1);
    }
    Box bar = new Box(left, top + 16, 18, 4 * LEGEND);
    surface.cells(bar, new Cells(LEGEND, 1, strengths, Role.HEAT));
    for (double share : new double[] {1, 0.75, 0.5, 0.25, 0}) {
      String words = String.format(Locale.getDefault(), "%.3g", greatest() * share * share);
      double at = bar.bottom() - share * (bar.height() - 8) - 4;
      surface.text(left + 26, at, Anchor.START, LABEL, words);
    }
  }
}
