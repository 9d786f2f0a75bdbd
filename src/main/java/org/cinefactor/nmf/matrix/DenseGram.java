package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.progress.Progress;

/**
 * Inner products of the columns of some rows, zeros and all, eight rows at a time: the same bits as
 * going from row to row and leaving zeros out, and sooner there when many numbers are not zero.
 */
final class DenseGram {
  private static final int LANES = 8;

  private final double[][] sum;
  private final double[] zero;

  private DenseGram(int components, int stride) {
    this.sum = new double[components][];
    for (int t = 0; t < components; t++) {
      sum[t] = new double[(t / LANES + 1) * LANES];
    }
    this.zero = new double[stride];
  }

  /** The lower triangle of the products, with padded rows; what is above it is of no meaning. */
  static double[][] lower(Factor a, int from, int to, Progress progress) {
    DenseGram gram = new DenseGram(a.components, a.stride);
    for (int r = from; r < to; r += LANES) {
      if ((r - from) % Gram.PAUSE == 0) {
        progress.stopIfCancelled();
      }
      double[][] rows = Arrays.copyOfRange(a.data, r, r + LANES);
      Arrays.fill(rows, Math.min(LANES, to - r), LANES, gram.zero);
      gram.add(rows);
    }
    for (int t = 0; t < gram.sum.length; t++) {
      gram.sum[t] = Arrays.copyOf(gram.sum[t], a.stride);
    }
    return gram.sum;
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
