package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;

/** The components x components matrix of inner products of a factor's columns: AᵀA. */
public final class Gram {
  /** Pieces of work at most: each has a sum of its own. */
  private static final int PIECES = 16;

  /** From this share of numbers above zero on, leaving out the others takes longer. */
  private static final double DENSE = 0.28;

  /** Rows that are gone through before it is asked whether to stop. */
  static final int PAUSE = 1024;

  /** Every so many rows one is looked at to learn how many are above zero. */
  private static final int SAMPLE = 16;

  private Gram() {}

  /** AᵀA with padded rows, symmetric to the bit. */
  public static double[][] of(Factor a, Progress progress) {
    double[][][] parts =
        new ParallelRows(a.rows, PIECES, ParallelRows.ROWS)
            .map(progress, double[][][]::new, (from, to) -> partial(a, from, to, progress));
    double[][] sum = parts[0];
    for (int i = 1; i < parts.length; i++) {
      for (int t = 0; t < sum.length; t++) {
        VectorKernels.add(1, parts[i][t], sum[t]);
      }
    }
    mirror(sum);
    return sum;
  }

  /** Both ways sum the same products in the same order: the choice changes no bit. */
  private static double[][] partial(Factor a, int from, int to, Progress progress) {
    return density(a, from, to) >= DENSE
        ? DenseGram.lower(a, from, to, progress)
        : sparse(a, from, to, progress);
  }

  private static double density(Factor a, int from, int to) {
    int numbers = 0;
    int above = 0;
    for (int r = from; r < to; r += SAMPLE) {
      numbers += a.components;
      for (double v : a.data[r]) {
        above += v > 0 ? 1 : 0;
      }
    }
    return (double) above / numbers;
  }

  /** Only pairs of coordinates that are not zero. */
  private static double[][] sparse(Factor a, int from, int to, Progress progress) {
    double[][] sum = new double[a.components][a.stride];
    int[] index = new int[a.components];
    double[] value = new double[a.components];
    for (int r = from; r < to; r++) {
      if ((r - from) % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      add(a.data[r], index, value, sum);
    }
    return sum;
  }

  private static void add(double[] row, int[] index, double[] value, double[][] sum) {
    addPairs(compact(row, index, value), index, value, sum);
  }

  private static void addPairs(int count, int[] index, double[] value, double[][] sum) {
    for (int i = 0; i < count; i++) {
      double weight = value[i];
      double[] row = sum[index[i]];
      for (int j = 0; j <= i; j++) {
        row[index[j]] += weight * value[j];
      }
    }
  }

  /** Collects what is not zero, without a branch that depends on the data. */
  private static int compact(double[] row, int[] index, double[] value) {
    int count = 0;
    for (int t = 0; t < index.length; t++) {
      double v = row[t];
      index[count] = t;
      value[count] = v;
      count += v > 0 ? 1 : 0;
      if (count == index.length) {
        break;
      }
    }
    return count;
  }

  private static void mirror(double[][] gram) {
    for (int t = 0; t < gram.length; t++) {
      for (int c = 0; c < t; c++) {
        gram[c][t] = gram[t][c];
      }
    }
  }

  /** target[at + i] += weight * source[from + i]. */
  public static void add(
      double weight, double[] source, int from, double[] target, int at, int length) {
    for (int i = 0; i < length; i++) {
      target[at + i] += weight * source[from + i];
    }
  }
}
