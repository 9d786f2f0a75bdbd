package org.cinefactor.nmf.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a model with the largest norms, in parts, the largest first. Since p·q ≤ |max(0,
 * p)|·|q| for a q that is not negative, the best columns for some p are usually among them, and
 * whoever has found better ones than {@link Part#most} allows need not look at the others.
 * Immutable.
 */
public final class StrongestColumns {
  /** Up to so many columns all are soon scored. */
  private static final int FEW = 16_384;

  private static final int PARTS = 8;
  private static final int SIZE = 2048;

  /** Scores are right to this share of |p||q|, and much better. */
  private static final double ROUNDING = 1e-9;

  /** Squares of smaller numbers leave the range of a double. */
  private static final double LEAST = 1e-150;

  private final List<Part> parts;

  /**
   * Some of the columns.
   *
   * @param columns the columns, side by side
   * @param behind the largest norm of those that are in none of the parts so far
   */
  public record Part(FactorColumns columns, double behind) {
    /** A score that no column exceeds that is neither in this part nor in one before. */
    public double most(double[] p) {
      return reach(p) * Math.max(LEAST, behind);
    }
  }

  StrongestColumns(ColumnBlocks q) {
    double[] norms = q.columns() <= FEW ? new double[0] : q.norms();
    int[] order = byNorm(norms);
    this.parts = new ArrayList<>();
    for (int to = SIZE; to < order.length && parts.size() < PARTS; to += SIZE) {
      double behind = 0;
      for (int i = to; i < order.length; i++) {
        behind = Math.max(behind, norms[order[i]]);
      }
      parts.add(new Part(new FactorColumns(q, Arrays.copyOfRange(order, to - SIZE, to)), behind));
    }
  }

  /** The columns, largest norm first, but for the last bits of it: the column's number is there. */
  private static int[] byNorm(double[] norms) {
    long ofColumn = Long.highestOneBit(Math.max(1, norms.length)) * 2 - 1;
    long[] keys = new long[norms.length];
    for (int j = 0; j < keys.length; j++) {
      keys[j] = (Double.doubleToLongBits(norms[j]) & ~ofColumn) | j;
    }
    Arrays.sort(keys);
    int[] columns = new int[keys.length];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = (int) (keys[columns.length - 1 - j] & ofColumn);
    }
    return columns;
  }

  /** Upper bound of p·q over all non-negative q of length 1. */
  public static double reach(double[] p) {
    double positive = 0;
    double all = 0;
    for (double value : p) {
      positive += value > 0 ? value * value : 0;
      all += value * value;
    }
    return Math.sqrt(positive) + ROUNDING * Math.sqrt(all);
  }

  /** The parts, the strongest columns first; none when there are only few columns. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }
}
