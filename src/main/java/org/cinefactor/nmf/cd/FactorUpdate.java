package org.cinefactor.nmf.cd;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Gram;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.SparseProducts;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.nmf.parallel.ScratchPool;
import org.cinefactor.progress.Progress;

/**
 * One half of an iteration of coordinate descent: every row of one factor a makes a pass over all
 * its coordinates, zeros and all, towards x ≈ a·bᵀ while the other factor b stays; see {@link
 * BlockDescent}. Rows do not depend on each other.
 */
final class FactorUpdate {
  private final SparseMatrix x;
  private final Factor a;
  private final Factor b;
  private final Penalty penalty;
  private final double missingWeight;
  private final Gram products;
  private final ParallelRows pieces;
  private final ScratchPool<Scratch> idle = new ScratchPool<>(this::scratch);

  /**
   * @param x the data with a row per row of a and a column per row of b
   * @param penalty the regularisation of a
   * @param missingWeight the weight of entries that are not stored, 0 to 1
   */
  FactorUpdate(SparseMatrix x, Factor a, Factor b, Penalty penalty, double missingWeight) {
    this.x = x;
    this.a = a;
    this.b = b;
    this.penalty = penalty;
    this.missingWeight = missingWeight;
    this.products = new Gram(b);
    this.pieces = Pieces.of(a.rows);
  }

  /** Moves {@code a}; returns the violation before the moves, summed over all rows. */
  double move(Progress progress) {
    double[][] gram = products.now(progress);
    penalty.onto(gram, missingWeight);
    Double[] parts =
        pieces.map(
            progress,
            Double[]::new,
            (from, to) ->
                missingWeight == 1
                    ? moveAlike(gram, from, to, progress)
                    : moveRows(gram, from, to, progress));
    return Arrays.stream(parts).reduce(0.0, Double::sum);
  }

  /** Missing entries count as zeros: the curvature is the same for all rows. */
  private double moveAlike(double[][] gram, int from, int to, Progress progress) {
    Scratch scratch = idle.borrow();
    double[][] sums = scratch.products.of(from, to, progress);
    BlockDescent block = scratch.block;
    block.begin(gram);
    double violation = 0;
    for (int first = from; first < to; first += BlockDescent.ROWS) {
      progress.stopIfCancelled();
      int count = Math.min(BlockDescent.ROWS, to - first);
      block.take(a, first, count, sums, first - from);
      violation += block.sweep();
      block.give(a, first);
    }
    idle.giveBack(scratch);
    return violation;
  }

  /** The scratch of one thread at a time. */
  private record Scratch(SparseProducts products, BlockDescent block) {}

  private Scratch scratch() {
    return new Scratch(
        new SparseProducts(x, b, pieces.most()), new BlockDescent(a.components, penalty.l1()));
  }

  /** Missing entries count less: each row has a curvature of its own. */
  private double moveRows(double[][] gram, int from, int to, Progress progress) {
    WeightedDescent row =
        new WeightedDescent(gram, b.data, a.components, penalty.l1(), missingWeight, 0);
    double violation = 0;
    for (int r = from; r < to; r++) {
      progress.stopIfCancelled();
      row.take(x, r, a.data[r]);
      violation += row.pass(a.data[r]);
    }
    return violation;
  }
}
