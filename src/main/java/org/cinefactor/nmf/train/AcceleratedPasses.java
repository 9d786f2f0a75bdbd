package org.cinefactor.nmf.train;

import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Multiplication;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * Passes over all coordinates in 32-bit floats, see {@link SingleBlockDescent}.
 *
 * @param passes how many, at least 1
 * @param relaxation how many times as far a coordinate goes as to its minimum, above 0 and below 2:
 *     the loss cannot rise (successive over-relaxation, Young 1954)
 */
record AcceleratedPasses(int passes, double relaxation) implements RowsDescent {
  /** A little too far: what is left of the gradients after each turn tends to point on. */
  private static final double FURTHER = 1.1;

  /**
   * As many passes as pay (Gillis and Glineur 2012): the products of the data with the other factor
   * cost one multiplication per rating and component, a pass one per row and pair of components.
   * Where the products cost more than a pass, a second pass over the same products is cheap, and
   * where they cost ten times as much, a third.
   */
  static AcceleratedPasses over(SparseMatrix x, int components) {
    double ratio = (double) x.size() / x.rows() / components;
    return new AcceleratedPasses(1 + (ratio >= 1 ? 1 : 0) + (ratio >= 10 ? 1 : 0), FURTHER);
  }

  @Override
  public Multiplication multiplication(SparseMatrix x, Factor b) {
    return Multiplication.singlePrecision(x, b);
  }

  @Override
  public Moved move(Factor a, int from, int to, Quadratic goal, Progress progress) {
    SingleBlockDescent block =
        new SingleBlockDescent(goal.withinFloats(), a.components, relaxation);
    double violation = 0;
    double agreement = 0;
    for (int first = from; first < to; first += SingleBlockDescent.ROWS) {
      progress.stopIfCancelled();
      int count = Math.min(SingleBlockDescent.ROWS, to - first);
      block.take(a, first, count, goal.products(), first - from);
      violation += block.sweep();
      for (int i = 1; i < passes; i++) {
        block.sweep();
      }
      agreement += block.agreement();
      block.give(a, first);
    }
    return new Moved(violation, agreement);
  }
}
