package org.cinefactor.nmf.model;

import java.util.Arrays;

/**
 * The factors Q of a model that come component after component and are kept without their zeros, so
 * that all of Q is never in memory at once: an array of megabytes needs that much free memory in
 * one piece, for which Java's heap grows. Used by one thread.
 */
public final class SparseFactors {
  private final int components;
  private final int columns;
  private final long[][] bits;
  private final double[][] values;
  private final int[] counts;
  private int added;

  /** Expects k components of so many columns. */
  public SparseFactors(int components, int columns) {
    int blocks = (columns + ColumnBlock.SIZE - 1) / ColumnBlock.SIZE;
    this.components = components;
    this.columns = columns;
    this.bits = new long[blocks][components * SparseColumnBlock.WORDS];
    this.values = new double[blocks][16];
    this.counts = new int[blocks];
  }

  /** The same factors without their zeros where these are more than half, otherwise with them. */
  static ColumnBlocks withoutZeros(ColumnBlocks q) {
    if (q.isSparse()) {
      return q;
    }
    var sparse = new SparseFactors(q.components(), q.columns());
    double[] component = new double[q.columns()];
    for (int c = 0; c < q.components(); c++) {
      q.component(c, component);
      sparse.add(component);
    }
    return sparse.blocks();
  }

  /**
   * Takes the next component; the array may be used again.
   *
   * @param component its value in each column, from 0 to 1e100
   * @throws IllegalArgumentException when a value is negative, not finite or too large to compute
   *     with
   */
  public void add(double[] component) {
    for (int block = 0; block < bits.length; block++) {
      int from = block * ColumnBlock.SIZE;
      int length = Math.min(ColumnBlock.SIZE, columns - from);
      for (int place = 0; place < length; place++) {
        double value = ColumnBlocks.checked(component[from + place]);
        if (SparseColumnBlock.isStored(value)) {
          bits[block][added * SparseColumnBlock.WORDS + place / Long.SIZE] |= 1L << place;
          store(block, value);
        }
      }
    }
    added++;
  }

  private void store(int block, double value) {
    if (counts[block] == values[block].length) {
      values[block] = Arrays.copyOf(values[block], 2 * counts[block]);
    }
    values[block][counts[block]++] = value;
  }

  /** Without the zeros where they are more than half, otherwise with them. */
  ColumnBlocks blocks() {
    ColumnBlocks sparse = sparse();
    long stored = Arrays.stream(counts).asLongStream().sum();
    return 2 * stored < (long) components * columns
        ? sparse
        : ColumnBlocks.dense(components, columns, sparse.flat());
  }

  /** Without the zeros, however few they are. */
  ColumnBlocks sparse() {
    if (added != components) {
      throw new IllegalStateException(added + " of " + components + " components"); // not shown
    }
    return ColumnBlocks.sparse(
        components,
        columns,
        block -> new SparseColumnBlock(bits[block], Arrays.copyOf(values[block], counts[block])));
  }
}
