package org.cinefactor.nmf.train;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Gram;
import org.cinefactor.nmf.matrix.Multiplication;
import org.cinefactor.nmf.matrix.ParallelRows;
import org.cinefactor.nmf.matrix.RowProducts;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.progress.Progress;

/**
 * One half of an iteration: every row of one factor a descends towards x ≈ a·bᵀ while the other
 * factor b stays. Rows do not depend on each other.
 */
final class FactorUpdate {
  /**
   * Rows per piece of work at most: the more, the less often the other factor is gone through; but
   * their products should stay in the processor's cache.
   */
  private static final int MOST_ROWS = 1024;

  /** Pieces of work at least, as far as there are rows for them. */
  private static final int PIECES = 16;

  private final SparseMatrix x;
  private final Factor a;
  private final Factor b;
  private final Penalty penalty;
  private final double missingWeight;
  private final RowsDescent descent;
  private final Multiplication multiplication;
  private final ParallelRows chunks;
  private final Queue<RowProducts> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param x the data with a row per row of a and a column per row of b
   * @param penalty the regularisation of a
   * @param missingWeight the weight of entries that are not stored, 0 to 1
   */
  FactorUpdate(SparseMatrix x, Factor a, Factor b, Penalty penalty, double missingWeight) {
    this(x, a, b, penalty, missingWeight, new ExactPass());
  }

  /** An update in another way; where missing entries count less, that is not asked. */
  FactorUpdate(
      SparseMatrix x,
      Factor a,
      Factor b,
      Penalty penalty,
      double missingWeight,
      RowsDescent descent) {
    this.x = x;
    this.a = a;
    this.b = b;
    this.penalty = penalty;
    this.missingWeight = missingWeight;
    this.descent = descent;
    this.multiplication = descent.multiplication(x, b);
    this.chunks = new ParallelRows(a.rows, Math.max(PIECES, a.rows / MOST_ROWS), BlockDescent.ROWS);
  }

  /** Moves {@code a}; returns the violation before the moves, summed over all rows. */
  double move(Progress progress) {
    return move(Gram.of(b, progress), progress).violation();
  }

  /**
   * Moves {@code a}.
   *
   * @param inner the inner products of b's columns, with padded rows; stay as they are
   */
  Moved move(double[][] inner, Progress progress) {
    double[][] gram = Arrays.stream(inner).map(double[]::clone).toArray(double[][]::new);
    penalty.onto(gram, missingWeight);
    multiplication.begin(progress);
    Moved[] parts =
        chunks.map(
            progress,
            Moved[]::new,
            (from, to) ->
                missingWeight == 1
                    ? moveAlike(gram, from, to, progress)
                    : moveRows(gram, from, to, progress));
    Moved sum = Moved.NOTHING;
    for (Moved part : parts) {
      sum = sum.plus(part);
    }
    return sum;
  }

  /** Missing entries count as zeros: the curvature is the same for all rows. */
  private Moved moveAlike(double[][] gram, int from, int to, Progress progress) {
    RowProducts known = idle.poll();
    RowProducts products = known == null ? multiplication.products(chunks.most()) : known;
    double[][] sums = products.of(from, to, progress);
    Moved moved = descent.move(a, from, to, new Quadratic(gram, sums, penalty.l1()), progress);
    idle.add(products);
    return moved;
  }

  /** Missing entries count less: each row has a curvature of its own. */
  private Moved moveRows(double[][] gram, int from, int to, Progress progress) {
    WeightedDescent row =
        new WeightedDescent(gram, b.data, a.components, penalty.l1(), missingWeight);
    double violation = 0;
    for (int r = from; r < to; r++) {
      progress.stopIfCancelled();
      row.take(x, r, a.data[r]);
      violation += row.pass(a.data[r]);
    }
    return new Moved(violation, Double.NaN);
  }
}
