package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;

/**
 * A sparse matrix in coordinate form (COO): a row, a column and a value for each entry, in any
 * order. The arrays are read, not kept by what is made of them.
 *
 * @param rows the number of rows
 * @param columns the number of columns
 * @param row row of each entry, 0 to rows-1
 * @param column column of each entry, 0 to columns-1
 * @param value value of each entry, finite and not negative
 */
public record CoordinateMatrix(int rows, int columns, int[] row, int[] column, float[] value) {
  /**
   * Checks the entries.
   *
   * @throws IllegalArgumentException when lengths differ, an index is out of range, a value is
   *     negative or not finite
   */
  public CoordinateMatrix {
    if (row.length != column.length || row.length != value.length) {
      throw new IllegalArgumentException("row, column and value must have one length");
    }
    for (int i = 0; i < row.length; i++) {
      if (row[i] < 0 || row[i] >= rows || column[i] < 0 || column[i] >= columns) {
        throw new IllegalArgumentException(
            "entry " + i + " lies outside " + rows + " x " + columns);
      }
      if (!(value[i] >= 0 && value[i] < Float.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "entry " + i + " is " + value[i] + "; it must be finite and not negative");
      }
    }
  }

  /** The same entries in compressed sparse row form. */
  public SparseMatrix compressed() {
    // Sorted by column first, and then stably by row: columns ascend within each row.
    return byColumn().transposed(Progress.NONE);
  }

  /** The transposed matrix: a row per column of the entries. */
  private SparseMatrix byColumn() {
    int[] start = SparseMatrix.starts(columns, column, Progress.NONE);
    int[] next = start.clone();
    int[] rowOf = new int[row.length];
    float[] sorted = new float[row.length];
    for (int i = 0; i < row.length; i++) {
      int place = next[column[i]]++;
      rowOf[place] = row[i];
      sorted[place] = value[i];
    }
    return new SparseMatrix(/* rows= */ columns, /* columns= */ rows, start, rowOf, sorted);
  }
}
