package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * A sparse matrix of users (rows) and movies (columns) in compressed sparse row form (CSR); entries
 * that are not stored are zero. Immutable.
 *
 * <p>Takes 8 bytes per stored entry. Columns within a row are in ascending order.
 */
public final class SparseMatrix {
  private static final int PAUSE = 64;
  private static final int COUNTED = 1 << 20;

  private final int rows;
  private final int columns;
  private final int[] rowStart;
  private final int[] columnOf;
  private final float[] value;

  /**
   * A matrix of these arrays, which are kept, not checked, and must not change.
   *
   * @param rowStart the first entry of each row, and behind the last row the number of entries
   * @param columnOf the column of each entry, ascending within a row
   * @param value the value of each entry
   */
  public SparseMatrix(int rows, int columns, int[] rowStart, int[] columnOf, float[] value) {
    this.rows = rows;
    this.columns = columns;
    this.rowStart = rowStart;
    this.columnOf = columnOf;
    this.value = value;
  }

  /**
   * The matrix of entries that are in order already; the arrays are kept and must not change.
   *
   * @param rowStart where the entries of each row begin, and last their number
   * @param column column of each entry, ascending within a row, 0 to columns-1
   * @param value value of each entry, finite and not negative
   * @throws IllegalArgumentException when the order or an entry is not like that
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static SparseMatrix ofRows(
      int columns, int[] rowStart, int[] column, float[] value, Progress progress) {
    int rows = rowStart.length - 1;
    if (rows < 0 || rowStart[0] != 0 || rowStart[rows] != value.length) {
      throw new IllegalArgumentException("the rows do not hold all entries");
    }
    if (column.length != value.length) {
      throw new IllegalArgumentException("column and value must have one length");
    }
    for (int r = 0; r < rows; r++) {
      if (r % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      int before = -1;
      for (int i = rowStart[r]; i < rowStart[r + 1]; i++) {
        if (column[i] <= before || column[i] >= columns || !(value[i] >= 0 && value[i] < 1e38f)) {
          throw new IllegalArgumentException(
              "entry " + i + " is out of order, outside the columns or not a proper value");
        }
        before = column[i];
      }
    }
    return new SparseMatrix(rows, columns, rowStart, column, value);
  }

  /** Start of the entries of each key in the order sorted by key. */
  static int[] starts(int count, int[] keys, Progress progress) {
    int[] counts = counts(count, keys, progress);
    int[] start = new int[count + 1];
    for (int i = 0; i < count; i++) {
      start[i + 1] = start[i] + counts[i];
    }
    return start;
  }

  /** The number of entries of each key. */
  private static int[] counts(int count, int[] keys, Progress progress) {
    int[] counts = new int[count];
    for (int from = 0; from < keys.length; from += COUNTED) {
      progress.stopIfCancelled();
      int to = Math.min(keys.length, from + COUNTED);
      for (int i = from; i < to; i++) {
        counts[keys[i]]++;
      }
    }
    return counts;
  }

  /** The same entries with rows and columns exchanged. */
  public SparseMatrix transposed(Progress progress) {
    int[] start = starts(columns, columnOf, progress);
    int[] next = start.clone();
    progress.stopIfCancelled();
    int[] index = new int[columnOf.length];
    progress.stopIfCancelled();
    float[] moved = new float[value.length];
    for (int r = 0; r < rows; r++) {
      if (r % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      for (int i = rowStart[r]; i < rowStart[r + 1]; i++) {
        int place = next[columnOf[i]]++;
        index[place] = r;
        moved[place] = value[i];
      }
    }
    return new SparseMatrix(/* rows= */ columns, /* columns= */ rows, start, index, moved);
  }

  /** The value that takes the place of an entry. */
  @FunctionalInterface
  public interface EntryFunction {
    /** Gives a finite value; 0 and less leave the entry out. */
    double value(int row, int column, float value);
  }

  /**
   * The matrix with other values in place of its own.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public SparseMatrix mapped(EntryFunction function, Progress progress) {
    int[] start = new int[rows + 1];
    int[] index = new int[value.length];
    progress.stopIfCancelled();
    float[] changed = new float[value.length];
    int entries = 0;
    for (int r = 0; r < rows; r++) {
      if (r % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      for (int i = rowStart[r]; i < rowStart[r + 1]; i++) {
        double other = function.value(r, columnOf[i], value[i]);
        if (other > 0) {
          index[entries] = columnOf[i];
          changed[entries++] = (float) other;
        }
      }
      start[r + 1] = entries;
    }
    progress.stopIfCancelled();
    index = entries == index.length ? index : Arrays.copyOf(index, entries);
    progress.stopIfCancelled();
    changed = entries == changed.length ? changed : Arrays.copyOf(changed, entries);
    return ofRows(columns, start, index, changed, progress);
  }

  /** Some of the rows, in the order given; all columns stay. */
  public SparseMatrix select(int[] chosen) {
    int[] start = new int[chosen.length + 1];
    for (int i = 0; i < chosen.length; i++) {
      start[i + 1] = start[i] + rowStart[chosen[i] + 1] - rowStart[chosen[i]];
    }
    int[] index = new int[start[chosen.length]];
    float[] kept = new float[index.length];
    for (int i = 0; i < chosen.length; i++) {
      System.arraycopy(columnOf, rowStart[chosen[i]], index, start[i], start[i + 1] - start[i]);
      System.arraycopy(value, rowStart[chosen[i]], kept, start[i], start[i + 1] - start[i]);
    }
    return new SparseMatrix(chosen.length, columns, start, index, kept);
  }

  /** Number of rows (users). */
  public int rows() {
    return rows;
  }

  /** Number of columns (movies). */
  public int columns() {
    return columns;
  }

  /** The number of entries that are stored. */
  public int size() {
    return value.length;
  }

  /** The number of entries in each column: how many people have rated each movie. */
  public int[] entriesPerColumn(Progress progress) {
    return counts(columns, columnOf, progress);
  }

  /**
   * Start of the entries of a row; those of row r are {@code rowStart(r)} to {@code rowStart(r + 1)
   * - 1}.
   */
  public int rowStart(int row) {
    return rowStart[row];
  }

  /** The column of a stored entry. */
  public int column(int entry) {
    return columnOf[entry];
  }

  /** The value of a stored entry. */
  public float value(int entry) {
    return value[entry];
  }

  /** The column of each stored entry, row after row; not to be changed. */
  int[] columnsOfEntries() {
    return columnOf;
  }

  /** The value of each stored entry, row after row; not to be changed. */
  float[] valuesOfEntries() {
    return value;
  }

  /** The inner product of a row and a vector. */
  public double rowTimes(int row, double[] vector) {
    double even = 0;
    double odd = 0;
    int end = rowStart[row + 1];
    int i = rowStart[row];
    for (; i + 1 < end; i += 2) {
      even += value[i] * vector[columnOf[i]];
      odd += value[i + 1] * vector[columnOf[i + 1]];
    }
    return i < end ? even + odd + value[i] * vector[columnOf[i]] : even + odd;
  }

  /**
   * The inner products of a row and many vectors, summed as for one.
   *
   * @param table what the vectors hold, a row per column
   * @param even as long as a row of the table, zero; becomes the inner products
   * @param odd scratch like that
   */
  public void rowTimes(int row, double[][] table, double[] even, double[] odd) {
    int end = rowStart[row + 1];
    int i = rowStart[row];
    for (; i + 1 < end; i += 2) {
      plus(value[i], table[columnOf[i]], even);
      plus(value[i + 1], table[columnOf[i + 1]], odd);
    }
    plus(1, odd, even);
    if (i < end) {
      plus(value[i], table[columnOf[i]], even);
    }
  }

  /** Rounds the product and the sum, as {@link #rowTimes(int, double[])} does. */
  private static void plus(double weight, double[] source, double[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] += weight * source[i];
    }
  }

  /** Adds a multiple of a row to a vector. */
  public void addTo(double[] vector, double weight, int row) {
    int end = rowStart[row + 1];
    for (int i = rowStart[row]; i < end; i++) {
      vector[columnOf[i]] += weight * value[i];
    }
  }

  /** The same for the columns up to and with a last one. */
  public void addTo(double[] vector, double weight, int row, int lastColumn) {
    int end = rowStart[row + 1];
    for (int i = rowStart[row]; i < end && columnOf[i] <= lastColumn; i++) {
      vector[columnOf[i]] += weight * value[i];
    }
  }

  /** The sum of all entries. */
  public double sum() {
    double sum = 0;
    for (float v : value) {
      sum += v;
    }
    return sum;
  }

  /** The sum of all squared entries. */
  public double squaredNorm() {
    double sum = 0;
    for (float v : value) {
      sum += (double) v * v;
    }
    return sum;
  }
}
