package org.cinefactor.nmf.hals;

import org.cinefactor.progress.Progress;

/** One half of an iteration of {@link AcceleratedHals}: rows of a factor descend. */
interface RowsUpdate {
  /**
   * Moves the rows.
   *
   * @param inner the inner products of the other factor's columns, with padded rows; stay as they
   *     are
   * @param moved receives rows as soon as they have moved, while they are in the processor's cache
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  UpdateResult move(double[][] inner, Rows moved, Progress progress);

  /** Some rows of the factor, from one (inclusive) to another (exclusive). */
  @FunctionalInterface
  interface Rows {
    /** Nothing is done with them. */
    Rows NOTHING = (_, _) -> {};

    void on(int from, int to);
  }
}
