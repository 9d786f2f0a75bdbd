package org.cinefactor.nmf.cd;

import java.util.Arrays;

/**
 * The transposition of a block of rows, which lets a descent move a coordinate of many rows at
 * once. Eight columns are written in one pass over the rows, each through a variable of its own,
 * which the compiler turns into plain loads and stores.
 */
public final class BlockTranspose {
  private BlockTranspose() {}

  /**
   * Copies rows into columns; what is left of the columns behind {@code count} becomes 0.
   *
   * @param rows rows whose lengths are the number of columns
   * @param from the first of the rows
   * @param count how many rows, at most the length of a column
   * @param columns a multiple of eight of them
   */
  public static void toColumns(double[][] rows, int from, int count, double[][] columns) {
    for (int t = 0; t < columns.length; t += 8) {
      columnsOfEight(rows, from, count, t, columns);
    }
    for (double[] column : columns) {
      Arrays.fill(column, count, column.length, 0);
    }
  }

  private static void columnsOfEight(
      double[][] rows, int from, int count, int t, double[][] columns) {
    double[] c0 = columns[t];
    double[] c1 = columns[t + 1];
    double[] c2 = columns[t + 2];
    double[] c3 = columns[t + 3];
    double[] c4 = columns[t + 4];
    double[] c5 = columns[t + 5];
    double[] c6 = columns[t + 6];
    double[] c7 = columns[t + 7];
    for (int r = 0; r < count; r++) {
      double[] row = rows[from + r];
      c0[r] = row[t];
      c1[r] = row[t + 1];
      c2[r] = row[t + 2];
      c3[r] = row[t + 3];
      c4[r] = row[t + 4];
      c5[r] = row[t + 5];
      c6[r] = row[t + 6];
      c7[r] = row[t + 7];
    }
  }

  /**
   * Writes the columns back into the rows.
   *
   * @param rows rows whose lengths are the number of columns
   * @param from the first of the rows
   * @param count how many rows, at most the length of a column
   * @param columns a multiple of eight of them
   */
  public static void toRows(double[][] rows, int from, int count, double[][] columns) {
    for (int t = 0; t < columns.length; t += 8) {
      rowsOfEight(rows, from, count, t, columns);
    }
  }

  private static void rowsOfEight(double[][] rows, int from, int count, int t, double[][] columns) {
    double[] c0 = columns[t];
    double[] c1 = columns[t + 1];
    double[] c2 = columns[t + 2];
    double[] c3 = columns[t + 3];
    double[] c4 = columns[t + 4];
    double[] c5 = columns[t + 5];
    double[] c6 = columns[t + 6];
    double[] c7 = columns[t + 7];
    for (int r = 0; r < count; r++) {
      double[] row = rows[from + r];
      row[t] = c0[r];
      row[t + 1] = c1[r];
      row[t + 2] = c2[r];
      row[t + 3] = c3[r];
      row[t + 4] = c4[r];
      row[t + 5] = c5[r];
      row[t + 6] = c6[r];
      row[t + 7] = c7[r];
    }
  }

  /**
   * Copies rows into columns; what is left of the columns behind {@code count} becomes 0.
   *
   * @param rows rows whose lengths are the number of columns
   * @param from the first of the rows
   * @param count how many rows, at most the length of a column
   * @param columns a multiple of eight of them
   */
  public static void toColumns(float[][] rows, int from, int count, float[][] columns) {
    for (int t = 0; t < columns.length; t += 8) {
      columnsOfEight(rows, from, count, t, columns);
    }
    for (float[] column : columns) {
      Arrays.fill(column, count, column.length, 0);
    }
  }

  private static void columnsOfEight(
      float[][] rows, int from, int count, int t, float[][] columns) {
    float[] c0 = columns[t];
    float[] c1 = columns[t + 1];
    float[] c2 = columns[t + 2];
    float[] c3 = columns[t + 3];
    float[] c4 = columns[t + 4];
    float[] c5 = columns[t + 5];
    float[] c6 = columns[t + 6];
    float[] c7 = columns[t + 7];
    for (int r = 0; r < count; r++) {
      float[] row = rows[from + r];
      c0[r] = row[t];
      c1[r] = row[t + 1];
      c2[r] = row[t + 2];
      c3[r] = row[t + 3];
      c4[r] = row[t + 4];
      c5[r] = row[t + 5];
      c6[r] = row[t + 6];
      c7[r] = row[t + 7];
    }
  }

  /**
   * Writes the columns back into the rows.
   *
   * @param rows rows whose lengths are the number of columns
   * @param from the first of the rows
   * @param count how many rows, at most the length of a column
   * @param columns a multiple of eight of them
   */
  public static void toRows(float[][] rows, int from, int count, float[][] columns) {
    for (int t = 0; t < columns.length; t += 8) {
      rowsOfEight(rows, from, count, t, columns);
    }
  }

  private static void rowsOfEight(float[][] rows, int from, int count, int t, float[][] columns) {
    float[] c0 = columns[t];
    float[] c1 = columns[t + 1];
    float[] c2 = columns[t + 2];
    float[] c3 = columns[t + 3];
    float[] c4 = columns[t + 4];
    float[] c5 = columns[t + 5];
    float[] c6 = columns[t + 6];
    float[] c7 = columns[t + 7];
    for (int r = 0; r < count; r++) {
      float[] row = rows[from + r];
      row[t] = c0[r];
      row[t + 1] = c1[r];
      row[t + 2] = c2[r];
      row[t + 3] = c3[r];
      row[t + 4] = c4[r];
      row[t + 5] = c5[r];
      row[t + 6] = c6[r];
      row[t + 7] = c7[r];
    }
  }
}
