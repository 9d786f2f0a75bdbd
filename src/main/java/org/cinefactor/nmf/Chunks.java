package org.cinefactor.nmf;

import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Cuts rows into pieces whose borders depend on the number of rows alone, and works on the pieces
 * with all cores. Partial results come back in the order of the pieces, so that sums do not depend
 * on how many threads there are.
 */
final class Chunks {
  private static final int MOST = 64;

  private final int rows;
  private final int size;
  private final int count;

  /** Pieces of {@link RowBlock#ROWS} rows or a multiple of that, except for the last one. */
  Chunks(int rows) {
    int blocks = Math.max(1, (rows + RowBlock.ROWS - 1) / RowBlock.ROWS);
    this.rows = rows;
    this.size = (blocks + MOST - 1) / MOST * RowBlock.ROWS;
    this.count = Math.max(1, (rows + size - 1) / size);
  }

  /** Work on the rows from one (inclusive) to another (exclusive). */
  @FunctionalInterface
  interface Piece<T> {
    T on(int from, int to);
  }

  /** Runs the work on every piece. Pieces that start after a cancel are not worked on. */
  <T> T[] map(Progress progress, IntFunction<T[]> array, Piece<T> work) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(
            chunk -> {
              if (progress.cancelled()) {
                throw new CancellationException("cancelled");
              }
              return work.on(border(chunk), border(chunk + 1));
            })
        .toArray(array);
  }

  private int border(int chunk) {
    return Math.min(rows, chunk * size);
  }
}
