package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * The lower triangle of the inner products of the columns of some rows. Rows with few zeros are
 * taken eight at a time, zeros and all; of others only the pairs of numbers that are not zero: both
 * ways give the same bits. Used by one thread at a time.
 */
final class GramPart {
  private static final int LANES = 8;

  private final Factor a;
  private final double[][] sum;
  private final double[] zero;
  private final int[] index;
  private final double[] value;

  /** Zeros, for rows of a factor. */
  GramPart(Factor a) {
    this.a = a;
    this.sum = new double[a.components][];
    for (int t = 0; t < sum.length; t++) {
      sum[t] = new double[(t / LANES + 1) * LANES];
    }
    this.zero = new double[a.stride];
    this.index = new int[a.components];
    this.value = new double[a.components];
  }

  void clear() {
    for (double[] row : sum) {
      Arrays.fill(row, 0);
    }
  }

  /** The products of a column with itself and those before it; what is behind has no meaning. */
  double[] row(int column) {
    return sum[column];
  }

  /** Adds the products of some rows, eight rows at a time. */
  void addRows(int from, int to, Progress progress) {
    for (int r = from; r < to; r += LANES) {
      if ((r - from) % Gram.PAUSE == 0) {
        progress.stopIfCancelled();
      }
      double[][] rows = Arrays.copyOfRange(a.data, r, r + LANES);
      Arrays.fill(rows, Math.min(LANES, to - r), LANES, zero);
      add(rows);
    }
  }

  /** Adds the products of some rows, leaving out zeros. */
  void addPairs(int from, int to, Progress progress) {
    for (int r = from; r < to; r++) {
      if ((r - from) % Gram.PAUSE == 0) {
        progress.stopIfCancelled();
      }
      addPairs(compact(a.data[r]));
    }
  }

  private void addPairs(int count) {
    for (int i = 0; i < count; i++) {
      double weight = value[i];
      double[] row = sum[index[i]];
      for (int j = 0; j <= i; j++) {
        row[index[j]] += weight * value[j];
      }
    }
  }

  /** Collects what is not zero, without a branch that depends on the data. */
  private int compact(double[] row) {
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

  private void add(double[][] rows) {
    double[] s0 = rows[0];
    double[] s1 = rows[1];
    double[] s2 = rows[2];
    double[] s3 = rows[3];
    double[] s4 = rows[4];
    double[] s5 = rows[5];
    double[] s6 = rows[6];
    double[] s7 = rows[7];
    for (int t = 0; t < sum.length; t++) {
      add(sum[t], t, s0, s1, s2, s3, s4, s5, s6, s7);
    }
  }

  /** In the order of the rows, each product rounded before it is added. */
  private static void add(
      double[] sum,
      int t,
      double[] s0,
      double[] s1,
      double[] s2,
      double[] s3,
      double[] s4,
      double[] s5,
      double[] s6,
      double[] s7) {
    double w0 = s0[t];
    double w1 = s1[t];
    double w2 = s2[t];
    double w3 = s3[t];
    double w4 = s4[t];
    double w5 = s5[t];
    double w6 = s6[t];
    double w7 = s7[t];
    for (int i = 0; i < sum.length; i++) {
      sum[i] =
          sum[i]
              + w0 * s0[i]
              + w1 * s1[i]
              + w2 * s2[i]
              + w3 * s3[i]
              + w4 * s4[i]
              + w5 * s5[i]
              + w6 * s6[i]
              + w7 * s7[i];
    }
  }
}
