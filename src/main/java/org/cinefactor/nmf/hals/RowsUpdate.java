package org.cinefactor.nmf.hals;

import org.cinefactor.progress.Progress;

/** One half of an iteration of {@link AcceleratedHals}: rows of a factor descend. */
interface RowsUpdate {
  /**
   * Moves the rows.
   *
   * @param inner the inner products of the other factor's columns, with padded rows; stay as they
   *     are
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  Moved move(double[][] inner, Progress progress);
}
