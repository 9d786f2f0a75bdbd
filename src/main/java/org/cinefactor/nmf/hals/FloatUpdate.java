package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.cd.Pieces;
import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.FloatProducts;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.nmf.parallel.ScratchPool;
import org.cinefactor.progress.Progress;

/**
 * Passes over all coordinates in 32-bit floats where missing entries count as zeros, so that the
 * curvature is the same for all rows; see {@link FloatBlockDescent}.
 */
final class FloatUpdate implements RowsUpdate {
  /**
   * Relaxation factor ω of the step to a coordinate's minimum; below 2 the loss cannot rise
   * (successive over-relaxation, Young 1954). A little too far: what is left of the gradients after
   * each turn tends to point on.
   */
  private static final double RELAXATION = 1.1;

  private final SparseMatrix x;
  private final FloatFactor a;
  private final FloatFactor b;
  private final Quadratic goal;
  private final int passes;
  private final ParallelRows pieces;
  private final ScratchPool<Scratch> idle = new ScratchPool<>(this::scratch);

  /**
   * @param x the data with a row per row of a and a column per row of b
   * @param a what moves
   * @param penalty the regularisation of a
   * @param passes how many, at least 1
   */
  FloatUpdate(SparseMatrix x, FloatFactor a, FloatFactor b, Penalty penalty, int passes) {
    this.x = x;
    this.a = a;
    this.b = b;
    this.goal = new Quadratic(a.components, a.stride, penalty);
    this.passes = passes;
    this.pieces = Pieces.of(a.rows);
  }

  @Override
  public UpdateResult move(double[][] inner, Rows moved, Progress progress) {
    goal.take(inner);
    return UpdateResult.sum(
        pieces.map(progress, UpdateResult[]::new, (from, to) -> move(from, to, moved, progress)));
  }

  private UpdateResult move(int from, int to, Rows moved, Progress progress) {
    Scratch scratch = idle.borrow();
    float[][] products = scratch.products.of(from, to, progress);
    scratch.block.begin(goal);
    UpdateResult sum = descend(scratch.block, products, from, to, moved, progress);
    idle.giveBack(scratch);
    return sum;
  }

  /** The scratch of one thread at a time. */
  private record Scratch(FloatProducts products, FloatBlockDescent block) {}

  private Scratch scratch() {
    return new Scratch(
        new FloatProducts(x, b, pieces.most()),
        new FloatBlockDescent(a.components, RELAXATION, pieces.most()));
  }

  private UpdateResult descend(
      FloatBlockDescent block,
      float[][] products,
      int from,
      int to,
      Rows moved,
      Progress progress) {
    double violation = 0;
    double agreement = 0;
    for (int first = from; first < to; first += FloatBlockDescent.ROWS) {
      progress.stopIfCancelled();
      int count = Math.min(FloatBlockDescent.ROWS, to - first);
      block.take(a, first, count, products, first - from);
      violation += block.sweep();
      for (int i = 1; i < passes; i++) {
        block.sweep();
      }
      agreement += block.agreement();
      block.give(a, first);
      moved.on(first, first + count);
    }
    return new UpdateResult(violation, agreement);
  }
}
