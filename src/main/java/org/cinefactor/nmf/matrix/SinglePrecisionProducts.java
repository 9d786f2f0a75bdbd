package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * The products of some of the data's rows with a factor in 32-bit floats: half the memory to go
 * through, and twice as many numbers per instruction as {@link SparseProducts} has. Nothing is
 * subtracted, so each product is right to some 1e-6 of itself. Holds scratch; not to be shared
 * between threads.
 */
public final class SinglePrecisionProducts extends PiecewiseProducts {
  private final float[][] table;
  private final float[][] sums;

  /**
   * @param x the data, with a column per row of the factor
   * @param b the factor, which may move between two products
   * @param most how many products there are at a time at most
   */
  public SinglePrecisionProducts(SparseMatrix x, SingleFactor b, int most) {
    super(x, b.stride * Float.BYTES, most);
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
    sum(from, to, progress);
    return sums;
  }

  @Override
  void begin(int sum) {
    Arrays.fill(sums[sum], 0);
  }

  @Override
  void addGroup(int entry, int sum) {
    SingleKernels.add(x.valuesOfEntries(), x.columnsOfEntries(), entry, table, sums[sum]);
  }

  @Override
  void addRest(int entry, int end, int sum) {
    for (int i = entry; i < end; i++) {
      SingleKernels.add(x.valuesOfEntries()[i], table[x.columnsOfEntries()[i]], sums[sum]);
    }
  }
}
