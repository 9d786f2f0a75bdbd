package org.cinefactor.lab.inside;

import java.util.Locale;
import org.cinefactor.lab.LabModel;

/**
 * A matrix made small enough to be drawn: neighbouring rows and columns are put together, and a
 * cell is their mean. Immutable; the array is not to be changed.
 *
 * @param title what it shows, with its shape: {@code P: 671 users x 55 components}
 * @param rowName what a row is: {@code users}
 * @param columnName what a column is: {@code components}
 * @param fullRows rows of the matrix itself
 * @param fullColumns columns of the matrix itself
 * @param rows rows to draw, at most {@code fullRows}
 * @param columns columns to draw, at most {@code fullColumns}
 * @param values the means, row after row, not negative
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

  /** A value of the matrix itself. */
  private interface Cells {
    double at(int row, int column);
  }

  /**
   * P, users x components.
   *
   * @param order the order of the users
   * @param mostRows at most so many rows are drawn
   */
  public static HeatMap ofP(LabModel model, HeatMapOrder order, int mostRows) {
    int[] users = order.of(model.training().users(), model.rank(), model::p);
    return of(
        "P",
        "users",
        "components",
        users.length,
        model.rank(),
        Math.min(users.length, mostRows),
        model.rank(),
        (row, column) -> model.p(users[row], column));
  }

  /**
   * Q, components x movies.
   *
   * @param order the order of the movies
   * @param mostColumns at most so many columns are drawn
   */
  public static HeatMap ofQ(LabModel model, HeatMapOrder order, int mostColumns) {
    int[] movies =
        order.of(model.factors().columns(), model.rank(), (j, c) -> model.factors().q(c, j));
    return of(
        "Q",
        "components",
        "movies",
        model.rank(),
        movies.length,
        model.rank(),
        Math.min(movies.length, mostColumns),
        (row, column) -> model.factors().q(row, movies[column]));
  }

  private static HeatMap of(
      String letter,
      String rowName,
      String columnName,
      int fullRows,
      int fullColumns,
      int rows,
      int columns,
      Cells cells) {
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
            sum += cells.at(r, c);
          }
        }
        values[i * columns + j] = (float) (sum / ((double) (bottom - top) * (right - left)));
      }
    }
    String title =
        letter + ": " + counted(fullRows, rowName) + " x " + counted(fullColumns, columnName);
    return new HeatMap(title, rowName, columnName, fullRows, fullColumns, rows, columns, values);
  }

  private static String counted(int number, String names) {
    String name = number == 1 ? names.substring(0, names.length() - 1) : names;
    return String.format(Locale.ROOT, "%,d %s", number, name);
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
}
