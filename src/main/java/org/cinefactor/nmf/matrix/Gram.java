package org.cinefactor.nmf.matrix;

import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The components x components matrix of inner products of a factor's columns, AᵀA. Whoever needs it
 * again and again while A moves keeps the object: its memory is used again.
 *
 * <p>It stays beside EJML's {@code multInner}, which works on one core: for 9,000 x 100 numbers,
 * all above zero, 2.2 ms here on two cores and 15.6 ms there ({@code LibraryBenchmark}).
 */
public final class Gram {
  /** Pieces of work at most: each has a sum of its own. */
  private static final int PIECES = 16;

  /** From this share of numbers above zero on, leaving out the others takes longer. */
  private static final double DENSE = 0.28;

  /** Rows that are gone through before it is asked whether to stop. */
  static final int PAUSE = 1024;

  /** Every so many rows one is looked at to learn how many are above zero. */
  private static final int SAMPLE = 16;

  private final Factor a;
  private final ParallelRows pieces;

  /** The lower triangle of each piece's products; a piece is worked on by one thread. */
  private final @Nullable GramPart[] parts;

  private final double[][] sum;

  /** For a factor as it will be when {@link #now} is called. */
  public Gram(Factor a) {
    this.a = a;
    this.pieces = new ParallelRows(a.rows, PIECES, ParallelRows.ROWS);
    this.parts = new GramPart[PIECES];
    this.sum = new double[a.components][a.stride];
  }

  /** AᵀA of a factor with padded rows, symmetric to the bit. */
  public static double[][] of(Factor a, Progress progress) {
    return new Gram(a).now(progress);
  }

  /**
   * AᵀA with padded rows, symmetric to the bit. The caller may change it; it is overwritten when it
   * is asked for again.
   */
  public double[][] now(Progress progress) {
    GramPart[] done = pieces.map(progress, GramPart[]::new, (from, to) -> part(from, to, progress));
    for (int t = 0; t < sum.length; t++) {
      double[] first = done[0].row(t);
      System.arraycopy(first, 0, sum[t], 0, t + 1);
      for (int i = 1; i < done.length; i++) {
        add(1, done[i].row(t), 0, sum[t], 0, t + 1);
      }
    }
    mirror(sum);
    return sum;
  }

  /** Both ways sum the same products in the same order: the choice changes no bit. */
  private GramPart part(int from, int to, Progress progress) {
    int number = pieces.number(from);
    if (parts[number] == null) {
      parts[number] = new GramPart(a);
    }
    GramPart part = parts[number];
    part.clear();
    if (density(a, from, to) >= DENSE) {
      part.addRows(from, to, progress);
    } else {
      part.addPairs(from, to, progress);
    }
    return part;
  }

  private static double density(Factor a, int from, int to) {
    int numbers = 0;
    int above = 0;
    for (int r = from; r < to; r += SAMPLE) {
      numbers += a.components;
      for (double v : a.data[r]) {
        above += v > 0 ? 1 : 0;
      }
    }
    return (double) above / numbers;
  }

  private static void mirror(double[][] gram) {
    for (int t = 0; t < gram.length; t++) {
      for (int c = 0; c < t; c++) {
        gram[c][t] = gram[t][c];
      }
    }
  }

  /** target[at + i] += weight * source[from + i]. */
  public static void add(
      double weight, double[] source, int from, double[] target, int at, int length) {
    for (int i = 0; i < length; i++) {
      target[at + i] += weight * source[from + i];
    }
  }
}
