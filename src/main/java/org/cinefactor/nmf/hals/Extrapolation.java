package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.progress.Progress;

/**
 * A factor that goes on in the direction of its last step: a ← max(0, a + β(a - a′)), where a′ is
 * what it was after the step before (Ang and Gillis 2018, "Accelerating Nonnegative Matrix
 * Factorization Algorithms Using Extrapolation"). A coordinate that a step has brought to zero
 * stays there.
 */
final class Extrapolation {
  private final FloatFactor moving;
  private final FloatFactor before;

  /**
   * Begins at a factor.
   *
   * @param before the same numbers in rows of their own
   */
  Extrapolation(FloatFactor moving, FloatFactor before) {
    this.moving = moving;
    this.before = before;
  }

  /** Goes on by β of the last step, from 0 to 1; remembers what the factor was. */
  void ahead(double beta, Progress progress) {
    float share = (float) beta;
    moving.forEachRow(progress, r -> ahead(moving.data[r], before.data[r], share));
  }

  /** The same for the rows from one (inclusive) to another (exclusive). */
  void ahead(double beta, int from, int to) {
    for (int r = from; r < to; r++) {
      ahead(moving.data[r], before.data[r], (float) beta);
    }
  }

  /** Makes the factor again what it was when it last went ahead. */
  void back(Progress progress) {
    moving.forEachRow(progress, r -> copy(before.data[r], moving.data[r]));
  }

  private static void copy(float[] from, float[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  private static void ahead(float[] a, float[] before, float beta) {
    for (int i = 0; i < a.length; i++) {
      float now = a[i];
      a[i] = Math.max(0, now + beta * (now - before[i]));
      before[i] = now;
    }
  }
}
