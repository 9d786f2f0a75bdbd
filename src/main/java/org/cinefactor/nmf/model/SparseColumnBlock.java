package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.MultiplyAdd;

/**
 * A block without its zeros: a bit for each value, component after component, and the values whose
 * bits are set. Most of what the descent leaves in Q is zero, at rank 100 six values of seven.
 */
final class SparseColumnBlock implements ColumnBlock {
  /** The words of 64 bits for a component. */
  static final int WORDS = SIZE / Long.SIZE;

  private final long[] bits;

  /** The number of values that lie before those of each word of {@link #bits}. */
  private final int[] before;

  private final double[] values;

  /**
   * Takes the arrays over.
   *
   * @param bits {@value #WORDS} words per component
   * @param values the values whose bits are set, in the order of the bits
   */
  SparseColumnBlock(long[] bits, double[] values) {
    this.bits = bits;
    this.values = values;
    this.before = new int[bits.length];
    int count = 0;
    for (int word = 0; word < bits.length; word++) {
      before[word] = count;
      count += Long.bitCount(bits[word]);
    }
  }

  /** Copies the rows of Qᵀ from a column on. */
  static SparseColumnBlock of(Factor qt, int from) {
    int length = Math.min(SIZE, qt.rows - from);
    long[] bits = new long[qt.components * WORDS];
    for (int place = 0; place < length; place++) {
      double[] row = qt.data[from + place];
      for (int c = 0; c < qt.components; c++) {
        long bit = isStored(row[c]) ? 1 : 0;
        bits[c * WORDS + place / Long.SIZE] |= bit << place;
      }
    }
    double[] values = new double[Arrays.stream(bits).mapToInt(Long::bitCount).sum()];
    int stored = 0;
    for (int word = 0; word < bits.length; word++) {
      int first = from + word % WORDS * Long.SIZE;
      for (long left = bits[word]; left != 0; left &= left - 1) {
        values[stored++] = qt.data[first + Long.numberOfTrailingZeros(left)][word / WORDS];
      }
    }
    return new SparseColumnBlock(bits, values);
  }

  /** True if a value is no plain zero; the negative one is kept, so that a copy is the same. */
  static boolean isStored(double value) {
    return Double.doubleToRawLongBits(value) != 0;
  }

  @Override
  public double get(int component, int place) {
    int word = component * WORDS + place / Long.SIZE;
    long bit = 1L << place;
    return (bits[word] & bit) == 0
        ? 0
        : values[before[word] + Long.bitCount(bits[word] & (bit - 1))];
  }

  @Override
  public void copy(int component, int count, double[] into, int at) {
    for (int place = 0; place < count; place++) {
      into[at + place] = get(component, place);
    }
  }

  @Override
  public void scores(double[] p, double[] into) {
    Arrays.fill(into, 0);
    for (int c = 0; c < p.length; c++) {
      if (p[c] != 0) {
        add(p[c], c, into);
      }
    }
  }

  private void add(double weight, int component, double[] into) {
    int next = before[component * WORDS];
    for (int word = 0; word < WORDS; word++) {
      for (long left = bits[component * WORDS + word]; left != 0; left &= left - 1) {
        int place = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        into[place] = MultiplyAdd.of(weight, values[next++], into[place]);
      }
    }
  }
}
