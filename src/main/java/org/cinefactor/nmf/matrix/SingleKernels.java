package org.cinefactor.nmf.matrix;

/** The inner loops of {@link VectorKernels} in 32-bit floats. */
public final class SingleKernels {
  /** The number of rows that are added at a time. */
  public static final int ROWS = 8;

  /** The number of rows that are added to two sums at a time. */
  public static final int ROWS_FOR_TWO = 4;

  private SingleKernels() {}

  /** {@code t[i] += Σ w[from + r] * table[at[from + r]][i]} for r below {@link #ROWS}, all of t. */
  public static void add(float[] w, int[] at, int from, float[][] table, float[] t) {
    add(
        w[from],
        w[from + 1],
        w[from + 2],
        w[from + 3],
        w[from + 4],
        w[from + 5],
        w[from + 6],
        w[from + 7],
        table[at[from]],
        table[at[from + 1]],
        table[at[from + 2]],
        table[at[from + 3]],
        table[at[from + 4]],
        table[at[from + 5]],
        table[at[from + 6]],
        table[at[from + 7]],
        t);
  }

  /**
   * {@code t[i] += Σ w[from + r] * table[from + r][i]} for r below {@link #ROWS_FOR_TWO}, all of t,
   * and the same for u with other weights v: half the loads that two sums by themselves take.
   */
  public static void addToTwo(
      float[] w, float[] v, int from, float[][] table, float[] t, float[] u) {
    addToTwo(
        w[from],
        w[from + 1],
        w[from + 2],
        w[from + 3],
        v[from],
        v[from + 1],
        v[from + 2],
        v[from + 3],
        table[from],
        table[from + 1],
        table[from + 2],
        table[from + 3],
        t,
        u);
  }

  private static void addToTwo(
      float w0,
      float w1,
      float w2,
      float w3,
      float v0,
      float v1,
      float v2,
      float v3,
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] t,
      float[] u) {
    for (int i = 0; i < t.length; i++) {
      float x0 = s0[i];
      float x1 = s1[i];
      float x2 = s2[i];
      float x3 = s3[i];
      t[i] = MultiplyAdd.of(w0, x0, MultiplyAdd.of(w1, x1, t[i])) + MultiplyAdd.of(w2, x2, w3 * x3);
      u[i] = MultiplyAdd.of(v0, x0, MultiplyAdd.of(v1, x1, u[i])) + MultiplyAdd.of(v2, x2, v3 * x3);
    }
  }

  /** {@code t[i] += Σ rows[r][column] * rows[r][i]} for r below {@link #ROWS}, all of t. */
  static void addColumn(float[][] rows, int column, float[] t) {
    add(
        rows[0][column],
        rows[1][column],
        rows[2][column],
        rows[3][column],
        rows[4][column],
        rows[5][column],
        rows[6][column],
        rows[7][column],
        rows[0],
        rows[1],
        rows[2],
        rows[3],
        rows[4],
        rows[5],
        rows[6],
        rows[7],
        t);
  }

  private static void add(
      float w0,
      float w1,
      float w2,
      float w3,
      float w4,
      float w5,
      float w6,
      float w7,
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] s4,
      float[] s5,
      float[] s6,
      float[] s7,
      float[] t) {
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

  /** {@code t[i] += w * s[i]} for all of t. */
  static void add(float w, float[] s, float[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] = MultiplyAdd.of(w, s[i], t[i]);
    }
  }
}
