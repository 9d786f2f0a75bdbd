package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * The inner products of the columns of some of a factor's rows, from the diagonal down. Where many
 * numbers are above zero, some rows are summed in floats, eight at a time, and those sums in 64-bit
 * ones, so that a product is right to some 1e-7 of itself however many rows there are. Elsewhere
 * only pairs of coordinates that are not zero are multiplied.
 */
final class FloatGramPart {
  private static final int LANES = FloatKernels.ROWS;

  /** Rows that are summed in floats. */
  private static final int SHORT = 128;

  /** From this share of numbers above zero on, leaving out the others takes longer. */
  private static final double DENSE = 0.2;

  /** Every so many rows one is looked at to learn how many are above zero. */
  private static final int SAMPLE = 16;

  private final float[][] some;
  private final double[][] sum;
  private final float[][] rows = new float[LANES][];
  private final float[] zero;
  private final int[] index;
  private final float[] value;

  FloatGramPart(int components) {
    int stride = Factor.paddedTo(components);
    this.some = new float[components][];
    this.sum = new double[components][];
    for (int t = 0; t < components; t++) {
      some[t] = new float[(t / LANES + 1) * LANES];
      sum[t] = new double[some[t].length];
    }
    this.zero = new float[stride];
    this.index = new int[stride + 1];
    this.value = new float[stride + 1];
  }

  /** Sums the rows from one (inclusive) to another (exclusive); what was summed before is gone. */
  FloatGramPart sum(FloatFactor a, int from, int to, Progress progress) {
    for (double[] row : sum) {
      Arrays.fill(row, 0);
    }
    boolean dense = density(a, from, to) >= DENSE;
    for (int r = from; r < to; r += SHORT) {
      progress.stopIfCancelled();
      int end = Math.min(to, r + SHORT);
      if (dense) {
        add(a.data, r, end);
      } else {
        addPairs(a.data, r, end);
      }
    }
    return this;
  }

  /** Adds the products of a column with those before it, itself and up to seven more. */
  void addTo(int column, double[] target) {
    for (int i = 0; i < sum[column].length; i++) {
      target[i] += sum[column][i];
    }
  }

  private static double density(FloatFactor a, int from, int to) {
    int numbers = 0;
    int above = 0;
    for (int r = from; r < to; r += SAMPLE) {
      numbers += a.components;
      for (float v : a.data[r]) {
        above += v > 0 ? 1 : 0;
      }
    }
    return (double) above / numbers;
  }

  private void addPairs(float[][] data, int from, int to) {
    for (int r = from; r < to; r++) {
      int count = compact(data[r]);
      for (int i = 0; i < count; i++) {
        double weight = value[i];
        double[] onto = sum[index[i]];
        for (int j = 0; j <= i; j++) {
          onto[index[j]] += weight * value[j];
        }
      }
    }
  }

  /** Collects what is not zero, without a branch that depends on the data. */
  private int compact(float[] row) {
    int count = 0;
    for (int t = 0; t < row.length; t++) {
      float v = row[t];
      index[count] = t;
      value[count] = v;
      count += v > 0 ? 1 : 0;
    }
    return count;
  }

  private void add(float[][] data, int from, int to) {
    for (float[] row : some) {
      Arrays.fill(row, 0);
    }
    for (int r = from; r < to; r += LANES) {
      for (int i = 0; i < LANES; i++) {
        rows[i] = r + i < to ? data[r + i] : zero;
      }
      for (int t = 0; t < some.length; t++) {
        FloatKernels.addColumn(rows, t, some[t]);
      }
    }
    for (int t = 0; t < some.length; t++) {
      widen(some[t], sum[t]);
    }
  }

  private static void widen(float[] from, double[] onto) {
    for (int i = 0; i < from.length; i++) {
      onto[i] += from[i];
    }
  }
}
