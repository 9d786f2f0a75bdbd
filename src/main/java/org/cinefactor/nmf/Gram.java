package org.cinefactor.nmf;

/** The components x components matrix of inner products of a factor's columns: AᵀA. */
final class Gram {
  private Gram() {}

  /** AᵀA with padded rows: entry (t, c) is at {@code t * stride + c}. Symmetric to the bit. */
  static double[] of(Factor a, Progress progress) {
    double[][] parts =
        new Chunks(a.rows).map(progress, double[][]::new, (from, to) -> partial(a, from, to));
    double[] sum = parts[0];
    for (int i = 1; i < parts.length; i++) {
      for (int c = 0; c < sum.length; c++) {
        sum[c] += parts[i][c];
      }
    }
    mirror(sum, a.components, a.stride);
    return sum;
  }

  private static double[] partial(Factor a, int from, int to) {
    int stride = a.stride;
    double[] data = a.data;
    double[] sum = new double[a.components * stride];
    for (int r = from; r < to; r++) {
      int row = r * stride;
      for (int t = 0; t < a.components; t++) {
        double weight = data[row + t];
        if (weight != 0) {
          // Only the upper triangle, from the last full vector's border on.
          int first = t & -8;
          add(weight, data, row + first, sum, t * stride + first, stride - first);
        }
      }
    }
    return sum;
  }

  /** target[at + i] += weight * source[from + i]. */
  static void add(double weight, double[] source, int from, double[] target, int at, int length) {
    for (int i = 0; i < length; i++) {
      target[at + i] += weight * source[from + i];
    }
  }

  private static void mirror(double[] gram, int components, int stride) {
    for (int t = 0; t < components; t++) {
      for (int c = t + 1; c < components; c++) {
        gram[c * stride + t] = gram[t * stride + c];
      }
    }
  }
}
