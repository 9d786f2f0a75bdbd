package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * The inner products of a factor's columns, AᵀA, from 32-bit floats that are not negative. Where
 * many are above zero, some rows are summed in floats, eight at a time, and those sums in 64-bit
 * ones, so that a product is right to some 1e-7 of itself however many rows there are. Elsewhere
 * only pairs of coordinates that are not zero are multiplied.
 */
public final class SingleGram {
  /** Pieces of work at most: each has a sum of its own. */
  private static final int PIECES = 16;

  private static final int LANES = SingleKernels.ROWS;

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

  private SingleGram(int components, int stride) {
    this.some = new float[components][];
    for (int t = 0; t < components; t++) {
      some[t] = new float[(t / LANES + 1) * LANES];
    }
    this.sum = new double[components][stride];
    this.zero = new float[stride];
    this.index = new int[stride + 1];
    this.value = new float[stride + 1];
  }

  /** AᵀA with padded rows, symmetric to the bit. */
  public static double[][] of(SingleFactor a, Progress progress) {
    double[][][] parts =
        new ParallelRows(a.rows, PIECES, ParallelRows.ROWS)
            .map(progress, double[][][]::new, (from, to) -> lower(a, from, to, progress));
    double[][] sum = parts[0];
    for (int i = 1; i < parts.length; i++) {
      for (int t = 0; t < sum.length; t++) {
        VectorKernels.add(1, parts[i][t], sum[t]);
      }
    }
    for (int t = 0; t < sum.length; t++) {
      for (int c = 0; c < t; c++) {
        sum[c][t] = sum[t][c];
      }
      Arrays.fill(sum[t], sum.length, sum[t].length, 0);
    }
    return sum;
  }

  private static double[][] lower(SingleFactor a, int from, int to, Progress progress) {
    SingleGram gram = new SingleGram(a.components, a.stride);
    boolean dense = density(a, from, to) >= DENSE;
    for (int r = from; r < to; r += SHORT) {
      progress.stopIfCancelled();
      int end = Math.min(to, r + SHORT);
      if (dense) {
        gram.add(a.data, r, end);
      } else {
        gram.addPairs(a.data, r, end);
      }
    }
    return gram.sum;
  }

  private static double density(SingleFactor a, int from, int to) {
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
        SingleKernels.addColumn(rows, t, some[t]);
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
