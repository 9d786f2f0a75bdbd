package org.cinefactor.nmf.matrix;

import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * A {@link Factor} in 32-bit floats, each row an array of its own and padded as there: half the
 * memory to go through, and twice as many numbers per instruction.
 */
public final class FloatFactor {
  public final int rows;
  public final int components;
  public final int stride;
  public final float[][] data;

  /** A factor whose rows have their padding already. */
  FloatFactor(int components, float[][] data) {
    this.rows = data.length;
    this.components = components;
    this.stride = Factor.paddedTo(components);
    this.data = data;
  }

  /** Rows of zeros. */
  static FloatFactor zeros(int rows, int components, Progress progress) {
    float[][] data = new float[rows][];
    int stride = Factor.paddedTo(components);
    forEachRow(rows, progress, r -> data[r] = new float[stride]);
    return new FloatFactor(components, data);
  }

  /** Becomes a factor of the same size, rounded. */
  public void take(Factor exact, Progress progress) {
    forEachRow(
        progress,
        r -> {
          float[] row = data[r];
          for (int i = 0; i < row.length; i++) {
            row[i] = (float) exact.data[r][i];
          }
        });
  }

  /** Becomes a factor of the same size. */
  public void take(FloatFactor other, Progress progress) {
    forEachRow(progress, r -> System.arraycopy(other.data[r], 0, data[r], 0, stride));
  }

  /** Some of the rows, in the order given; they are the same rows, not copies. */
  public FloatFactor select(int[] chosen) {
    float[][] shared = new float[chosen.length][];
    for (int i = 0; i < chosen.length; i++) {
      shared[i] = data[chosen[i]];
    }
    return new FloatFactor(components, shared);
  }

  /** The same rows, but for those that are the rows of another factor, in the order given. */
  public FloatFactor with(int[] chosen, FloatFactor others) {
    float[][] shared = data.clone();
    for (int i = 0; i < chosen.length; i++) {
      shared[chosen[i]] = others.data[i];
    }
    return new FloatFactor(components, shared);
  }

  /** Writes its numbers into a factor of the same size. */
  public void into(Factor exact, Progress progress) {
    forEachRow(
        rows,
        progress,
        r -> {
          float[] from = data[r];
          double[] to = exact.data[r];
          for (int i = 0; i < to.length; i++) {
            to[i] = from[i];
          }
        });
  }

  /** The same numbers in 64-bit floats. */
  public Factor widened(Progress progress) {
    Factor exact = new Factor(rows, components, progress);
    into(exact, progress);
    return exact;
  }

  /** Work on a row. */
  @FunctionalInterface
  public interface OnRow {
    void run(int row);
  }

  /** Works on every row, with all cores. */
  public void forEachRow(Progress progress, OnRow work) {
    forEachRow(rows, progress, work);
  }

  private static void forEachRow(int rows, Progress progress, OnRow work) {
    new ParallelRows(rows)
        .map(
            progress,
            Boolean[]::new,
            (from, to) -> {
              for (int r = from; r < to; r++) {
                work.run(r);
              }
              return true;
            });
  }
}
