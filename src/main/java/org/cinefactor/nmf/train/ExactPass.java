package org.cinefactor.nmf.train;

import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Multiplication;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/** A pass of coordinate descent over all coordinates, zeros and all; see {@link BlockDescent}. */
final class ExactPass implements RowsDescent {
  @Override
  public Multiplication multiplication(SparseMatrix x, Factor b) {
    return Multiplication.exact(x, b);
  }

  @Override
  public Moved move(Factor a, int from, int to, Quadratic goal, Progress progress) {
    BlockDescent block = new BlockDescent(goal.gram(), a.components, goal.l1());
    double violation = 0;
    for (int first = from; first < to; first += BlockDescent.ROWS) {
      progress.stopIfCancelled();
      int count = Math.min(BlockDescent.ROWS, to - first);
      block.take(a, first, count, goal.products(), first - from);
      violation += block.sweep();
      block.give(a, first);
    }
    return new Moved(violation, Double.NaN);
  }
}
