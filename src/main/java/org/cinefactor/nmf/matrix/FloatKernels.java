package org.cinefactor.nmf.matrix;

/** The inner loops of {@link VectorKernels} in 32-bit floats. */
public final class FloatKernels {
  /** The number of rows that are added at a time. */
  public static final int ROWS = 8;

  private FloatKernels() {}

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

  /** As {@link #add(float[], int[], int, float[][], float[])} for four rows. */
  static void addFour(float[] w, int[] at, int from, float[][] table, float[] t) {
    addFour(
        w[from],
        w[from + 1],
        w[from + 2],
        w[from + 3],
        table[at[from]],
        table[at[from + 1]],
        table[at[from + 2]],
        table[at[from + 3]],
        t);
  }

  private static void addFour(
      float w0,
      float w1,
      float w2,
      float w3,
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] =
          MultiplyAdd.of(w0, s0[i], MultiplyAdd.of(w1, s1[i], t[i]))
              + MultiplyAdd.of(w2, s2[i], w3 * s3[i]);
    }
  }

  /** As {@link #add(float[], int[], int, float[][], float[])} for two rows. */
  static void addTwo(float[] w, int[] at, int from, float[][] table, float[] t) {
    addTwo(w[from], w[from + 1], table[at[from]], table[at[from + 1]], t);
  }

  private static void addTwo(float w0, float w1, float[] s0, float[] s1, float[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] = MultiplyAdd.of(w0, s0[i], MultiplyAdd.of(w1, s1[i], t[i]));
    }
  }

  /** {@code t[i] += w * s[i]} for all of t. */
  static void add(float w, float[] s, float[] t) {
    for (int i = 0; i < t.length; i++) {
      t[i] = MultiplyAdd.of(w, s[i], t[i]);
    }
  }
}
