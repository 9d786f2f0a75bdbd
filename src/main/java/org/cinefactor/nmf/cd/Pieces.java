package org.cinefactor.nmf.cd;

import org.cinefactor.nmf.parallel.ParallelRows;

/** The pieces of work that the rows of a factor are moved in. */
public final class Pieces {
  /**
   * Rows per piece of work at most: the more, the less often the other factor is gone through; but
   * their products should stay in the processor's cache.
   */
  private static final int MOST_ROWS = 1024;

  /** Pieces of work at least, as far as there are rows for them. */
  private static final int LEAST = 16;

  private Pieces() {}

  /** Those of a factor with this many rows. */
  public static ParallelRows of(int rows) {
    return new ParallelRows(rows, Math.max(LEAST, rows / MOST_ROWS), BlockDescent.ROWS);
  }
}
