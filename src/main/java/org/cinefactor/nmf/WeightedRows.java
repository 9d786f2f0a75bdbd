package org.cinefactor.nmf;

/**
 * Adds weighted rows of a table to one target row, eight at a time. Holds scratch; not to be shared
 * between threads.
 */
final class WeightedRows {
  private final double[] weight = new double[Kernel.ROWS];
  private final int[] at = new int[Kernel.ROWS];
  private final double[][] table;
  private double[] target = new double[0];
  private int count;

  /** Sums rows of {@code table}. */
  WeightedRows(double[][] table) {
    this.table = table;
  }

  /** The following rows go into this one. */
  void into(double[] row) {
    target = row;
  }

  /** Adds {@code w} times a row of the table, now or with the next {@link #flush}. */
  void add(double w, int row) {
    weight[count] = w;
    at[count++] = row;
    if (count == Kernel.ROWS) {
      count = 0;
      double[] all = weight;
      Kernel.add(
          all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], at, 0, table, target);
    }
  }

  /** Completes the sum. */
  void flush() {
    int from = 0;
    if (count >= 4) {
      Kernel.addFour(weight[0], weight[1], weight[2], weight[3], at, 0, table, target);
      from = 4;
    }
    for (int i = from; i < count; i++) {
      Kernel.add(weight[i], table[at[i]], target);
    }
    count = 0;
  }
}
