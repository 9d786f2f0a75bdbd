package org.cinefactor.nmf.matrix;

/**
 * The inner loops of training: add weighted rows to a target, which is then read and written once
 * for up to eight rows. Fused multiplication and addition is rounded once by definition, so every
 * machine that has it gives the same bits, and processors since 2013 do; see {@link Arithmetic} for
 * the others. Rows are arrays of their own: the compiler only vectorises loops that use one index
 * for all arrays.
 */
public final class VectorKernels {
  /** The number of rows that are added at a time at most. */
  public static final int ROWS = 8;

  private VectorKernels() {}

  /**
   * {@code t[i] += Σ wᵣ * table[at[from + r]][i]} for r below {@link #ROWS}, all of t. The weights
   * are arguments: a loop that is called with them is compiled once for all who call it.
   */
  public static void add(
      double w0,
      double w1,
      double w2,
      double w3,
      double w4,
      double w5,
      double w6,
      double w7,
      int[] at,
      int from,
      double[][] table,
      double[] t) {
    double[] s0 = table[at[from]];
    double[] s1 = table[at[from + 1]];
    double[] s2 = table[at[from + 2]];
    double[] s3 = table[at[from + 3]];
    double[] s4 = table[at[from + 4]];
    double[] s5 = table[at[from + 5]];
    double[] s6 = table[at[from + 6]];
    double[] s7 = table[at[from + 7]];
    for (int i = 0; i < t.length; i++) {
      t[i] =
          MultiplyAdd.of(
                  w0,
                  s0[i],
                  MultiplyAdd.of(
                      w1, s1[i], MultiplyAdd.of(w2, s2[i], MultiplyAdd.of(w3, s3[i], t[i]))))
              + MultiplyAdd.of(
                  w4, s4[i], MultiplyAdd.of(w5, s5[i], MultiplyAdd.of(w6, s6[i], w7 * s7[i])));
    }
  }

  /** As {@link #add}, but only four rows. */
  static void addFour(
      double w0,
      double w1,
      double w2,
      double w3,
      int[] at,
      int from,
      double[][] table,
      double[] t) {
    double[] s0 = table[at[from]];
    double[] s1 = table[at[from + 1]];
    double[] s2 = table[at[from + 2]];
    double[] s3 = table[at[from + 3]];
    for (int i = 0; i < t.length; i++) {
      t[i] =
          MultiplyAdd.of(
              w0,
              s0[i],
              MultiplyAdd.of(
                  w1, s1[i], MultiplyAdd.of(w2, s2[i], MultiplyAdd.of(w3, s3[i], t[i]))));
    }
  }

  /** {@code t[i] += w * s[i]} for all of t. */
  public static void add(double w, double[] s, double[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] = MultiplyAdd.of(w, s[i], t[i]);
    }
  }
}
