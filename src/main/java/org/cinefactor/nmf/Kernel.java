package org.cinefactor.nmf;

/**
 * The one inner loop of training: adds eight weighted rows to a target, which is then read and
 * written once for eight rows. Plain multiplication and addition, not fused, so that every machine
 * gives the same bits. Rows are arrays of their own: the compiler only vectorises loops that use
 * one index for all arrays.
 */
final class Kernel {
  /** How many rows are added at a time. */
  static final int ROWS = 8;

  private Kernel() {}

  /** {@code t[i] += Σ w[from + r] * table[at[r]][i]} for r below {@link #ROWS}, all of t. */
  static void add(double[] w, int from, double[][] table, int[] at, double[] t) {
    double w0 = w[from];
    double w1 = w[from + 1];
    double w2 = w[from + 2];
    double w3 = w[from + 3];
    double w4 = w[from + 4];
    double w5 = w[from + 5];
    double w6 = w[from + 6];
    double w7 = w[from + 7];
    double[] s0 = table[at[0]];
    double[] s1 = table[at[1]];
    double[] s2 = table[at[2]];
    double[] s3 = table[at[3]];
    double[] s4 = table[at[4]];
    double[] s5 = table[at[5]];
    double[] s6 = table[at[6]];
    double[] s7 = table[at[7]];
    for (int i = 0; i < t.length; i++) {
      t[i] +=
          w0 * s0[i]
              + w1 * s1[i]
              + (w2 * s2[i] + w3 * s3[i])
              + (w4 * s4[i] + w5 * s5[i] + (w6 * s6[i] + w7 * s7[i]));
    }
  }

  /** {@code t[i] += w * s[i]} for all of t. */
  static void add(double w, double[] s, double[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] += w * s[i];
    }
  }
}
