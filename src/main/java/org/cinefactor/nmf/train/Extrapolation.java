package org.cinefactor.nmf.train;

import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * A factor that goes on in the direction of its last step: a ← max(0, a + β(a - a′)), where a′ is
 * what it was after the step before (Ang and Gillis 2018, "Accelerating Nonnegative Matrix
 * Factorization Algorithms Using Extrapolation"). A coordinate that a step has brought to zero
 * stays there.
 */
final class Extrapolation {
  private final Factor moving;
  private final Factor before;
  private final ParallelRows rows;

  Extrapolation(Factor moving) {
    this.moving = moving;
    this.before = moving.copy();
    this.rows = new ParallelRows(moving.rows);
  }

  /** Goes on by β of the last step, from 0 to 1; remembers what the factor was. */
  void ahead(double beta, Progress progress) {
    forEachRow(progress, (a, b) -> ahead(a, b, beta));
  }

  /** Remembers what the factor is. */
  void stay(Progress progress) {
    forEachRow(progress, (a, b) -> System.arraycopy(a, 0, b, 0, a.length));
  }

  /** Makes the factor again what it was when it last went ahead or stayed. */
  void back(Progress progress) {
    forEachRow(progress, (a, b) -> System.arraycopy(b, 0, a, 0, a.length));
  }

  @FunctionalInterface
  private interface OnRow {
    void run(double[] moving, double[] before);
  }

  private void forEachRow(Progress progress, OnRow work) {
    rows.map(
        progress,
        Boolean[]::new,
        (from, to) -> {
          for (int r = from; r < to; r++) {
            work.run(moving.data[r], before.data[r]);
          }
          return true;
        });
  }

  private static void ahead(double[] a, double[] before, double beta) {
    for (int i = 0; i < a.length; i++) {
      double now = a[i];
      a[i] = Math.max(0, now + beta * (now - before[i]));
      before[i] = now;
    }
  }
}
