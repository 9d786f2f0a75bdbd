package org.cinefactor.nmf.train;

import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Multiplication;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/** A way in which rows descend that all have the same curvature. */
interface RowsDescent {
  /**
   * Moves the rows from one (inclusive) to another (exclusive).
   *
   * @param goal what they minimise; its first product belongs to the first of the rows
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  Moved move(Factor a, int from, int to, Quadratic goal, Progress progress);

  /** What multiplies the data with the other factor, as exactly as this descent needs it. */
  Multiplication multiplication(SparseMatrix x, Factor b);
}
