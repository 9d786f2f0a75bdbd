package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;

/** The products of the data's rows with a factor, some rows at a time. */
public interface RowProducts {
  /**
   * The products of the rows from one (inclusive) to another (exclusive), padded; valid until the
   * next.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  double[][] of(int from, int to, Progress progress);
}
