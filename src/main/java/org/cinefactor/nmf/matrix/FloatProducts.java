package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * The products of some of the data's rows with a factor in 32-bit floats: half the memory to go
 * through, and twice as many numbers per instruction as {@link SparseProducts} has. Nothing is
 * subtracted, so each product is right to some 1e-6 of itself. Holds scratch; not to be shared
 * between threads.
 */
public final class FloatProducts extends PiecewiseProducts {
  /** Up to so many components each is summed by itself. */
  private static final int NARROW = 2;

  private final int components;
  private final int[] columns;
  private final float[] values;
  private final float[][] table;
  private final float[][] sums;

  /**
   * @param x the data, with a column per row of the factor
   * @param b the factor, which may move between two products
   * @param most how many products there are at a time at most
   */
  public FloatProducts(SparseMatrix x, FloatFactor b, int most) {
    super(x, b.stride * Float.BYTES, most);
    this.components = b.components;
    this.columns = x.columnsOfEntries();
    this.values = x.valuesOfEntries();
    this.table = b.data;
    this.sums = new float[most][b.stride];
  }

  /**
   * The products of the rows from one (inclusive) to another (exclusive), padded; valid until the
   * next.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public float[][] of(int from, int to, Progress progress) {
    if (components > NARROW) {
      sum(from, to, progress);
    } else {
      progress.stopIfCancelled();
      for (int r = from; r < to; r++) {
        sumNarrow(r, sums[r - from]);
      }
    }
    return sums;
  }

  /** Two numbers per row of the factor: a full vector would be padding for the most part. */
  private void sumNarrow(int row, float[] sum) {
    int end = x.rowStart(row + 1);
    int i = x.rowStart(row);
    float even0 = 0;
    float even1 = 0;
    float odd0 = 0;
    float odd1 = 0;
    for (; i < end - 1; i += 2) {
      float[] even = table[columns[i]];
      float[] odd = table[columns[i + 1]];
      even0 = MultiplyAdd.of(values[i], even[0], even0);
      even1 = MultiplyAdd.of(values[i], even[1], even1);
      odd0 = MultiplyAdd.of(values[i + 1], odd[0], odd0);
      odd1 = MultiplyAdd.of(values[i + 1], odd[1], odd1);
    }
    if (i < end) {
      float[] last = table[columns[i]];
      even0 = MultiplyAdd.of(values[i], last[0], even0);
      even1 = MultiplyAdd.of(values[i], last[1], even1);
    }
    sum[0] = even0 + odd0;
    sum[1] = even1 + odd1;
  }

  @Override
  void begin(int sum) {
    Arrays.fill(sums[sum], 0);
  }

  @Override
  void addGroup(int entry, int sum) {
    FloatKernels.add(values, columns, entry, table, sums[sum]);
  }

  @Override
  void addRest(int entry, int end, int sum) {
    int i = entry;
    if (end - i >= 4) {
      FloatKernels.addFour(values, columns, i, table, sums[sum]);
      i += 4;
    }
    if (end - i >= 2) {
      FloatKernels.addTwo(values, columns, i, table, sums[sum]);
      i += 2;
    }
    if (i < end) {
      FloatKernels.add(values[i], table[columns[i]], sums[sum]);
    }
  }
}
