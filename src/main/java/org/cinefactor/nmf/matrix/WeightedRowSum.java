package org.cinefactor.nmf.matrix;

/**
 * The sum of weighted rows of a table, added to one target row, eight at a time. Holds scratch; not
 * to be shared between threads.
 */
public final class WeightedRowSum {
  private final double[] weight = new double[VectorKernels.ROWS];
  private final int[] at = new int[VectorKernels.ROWS];
  private final double[][] table;
  private double[] target = new double[0];
  private int count;

  /** Sums rows of {@code table}. */
  public WeightedRowSum(double[][] table) {
    this.table = table;
  }

  /** The following rows go into this one. */
  public void into(double[] row) {
    target = row;
  }

  /** Adds {@code w} times a row of the table, now or with the next {@link #flush}. */
  public void add(double w, int row) {
    weight[count] = w;
    at[count++] = row;
    if (count == VectorKernels.ROWS) {
      count = 0;
      double[] all = weight;
      VectorKernels.add(
          all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], at, 0, table, target);
    }
  }

  /** Completes the sum. */
  public void flush() {
    int from = 0;
    if (count >= 4) {
      VectorKernels.addFour(weight[0], weight[1], weight[2], weight[3], at, 0, table, target);
      from = 4;
    }
    for (int i = from; i < count; i++) {
      VectorKernels.add(weight[i], table[at[i]], target);
    }
    count = 0;
  }
}
