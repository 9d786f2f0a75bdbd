package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;

/** A factor in 32-bit floats, each row an array of its own and padded as in {@link Factor}. */
final class RoundedFactor {
  final float[][] data;
  final int stride;
  private final Factor exact;
  private final ParallelRows rows;

  /** Rounds a factor, once {@link #round} is called. */
  RoundedFactor(Factor exact) {
    this.exact = exact;
    this.stride = exact.stride;
    this.data = new float[exact.rows][stride];
    this.rows = new ParallelRows(exact.rows);
  }

  /** Rounds the factor as it is now. */
  void round(Progress progress) {
    rows.map(
        progress,
        Boolean[]::new,
        (from, to) -> {
          for (int r = from; r < to; r++) {
            round(exact.data[r], data[r]);
          }
          return true;
        });
  }

  private static void round(double[] from, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = (float) from[i];
    }
  }
}
