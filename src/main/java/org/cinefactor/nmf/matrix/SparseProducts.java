package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * The products of some of the data's rows with a factor: x·b. Holds scratch; not to be shared
 * between threads.
 */
public final class SparseProducts extends PiecewiseProducts {
  private final double[][] table;
  private final double[][] sums;

  /**
   * @param x the data, with a column per row of b
   * @param most how many products there are at a time at most
   */
  public SparseProducts(SparseMatrix x, Factor b, int most) {
    super(x, b.stride * Double.BYTES, most);
    this.table = b.data;
    this.sums = new double[most][b.stride];
  }

  /**
   * The products of the rows from one (inclusive) to another (exclusive), padded; valid until the
   * next.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public double[][] of(int from, int to, Progress progress) {
    sum(from, to, progress);
    return sums;
  }

  @Override
  void begin(int sum) {
    Arrays.fill(sums[sum], 0);
  }

  @Override
  void addGroup(int i, int sum) {
    float[] w = x.valuesOfEntries();
    VectorKernels.add(
        w[i],
        w[i + 1],
        w[i + 2],
        w[i + 3],
        w[i + 4],
        w[i + 5],
        w[i + 6],
        w[i + 7],
        x.columnsOfEntries(),
        i,
        table,
        sums[sum]);
  }

  @Override
  void addRest(int entry, int end, int sum) {
    int[] columnOf = x.columnsOfEntries();
    float[] w = x.valuesOfEntries();
    int i = entry;
    if (i + 4 <= end) {
      VectorKernels.addFour(w[i], w[i + 1], w[i + 2], w[i + 3], columnOf, i, table, sums[sum]);
      i += 4;
    }
    for (; i < end; i++) {
      VectorKernels.add(w[i], table[columnOf[i]], sums[sum]);
    }
  }
}
