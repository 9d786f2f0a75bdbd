package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.MultiplyAdd;

/**
 * A block without its zeros: a bit for each value, component after component, and the values whose
 * bits are set. Most of what the descent leaves in Q is zero, at rank 100 six values of seven.
 */
final class SparseColumnBlock implements ColumnBlock {
  private static final int WORDS = SIZE / Long.SIZE;

  private final long[] bits;

  /** How many values lie before those of each word of {@link #bits}. */
  private final int[] before;

  private final double[] values;

  /** Copies k x columns values, component after component, from a column on. */
  SparseColumnBlock(int components, int columns, double[] q, int from) {
    bits = new long[components * WORDS];
    before = new int[bits.length];
    int length = Math.min(SIZE, columns - from);
    int count = 0;
    for (int c = 0; c < components; c++) {
      for (int i = 0; i < length; i++) {
        if (isStored(q[c * columns + from + i])) {
          bits[c * WORDS + i / Long.SIZE] |= 1L << i;
          count++;
        }
      }
    }
    values = new double[count];
    int next = 0;
    for (int word = 0; word < bits.length; word++) {
      before[word] = next;
      int at = word / WORDS * columns + from + word % WORDS * Long.SIZE;
      for (long left = bits[word]; left != 0; left &= left - 1) {
        values[next++] = q[at + Long.numberOfTrailingZeros(left)];
      }
    }
  }

  /** Whether a value is no plain zero; the negative one is kept, so that a copy is the same. */
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
