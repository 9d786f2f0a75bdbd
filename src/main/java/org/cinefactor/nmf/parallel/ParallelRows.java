package org.cinefactor.nmf.parallel;

import java.util.function.IntFunction;
import org.cinefactor.progress.Progress;

/**
 * Rows cut into pieces whose borders depend on their number alone, and worked on with all cores,
 * each taking the next piece when it is done with one. Partial results come back in the order of
 * the pieces, so that sums do not depend on how many threads there are.
 */
public final class ParallelRows {
  /** The number of rows that the kernels work on side by side. */
  public static final int ROWS = 64;

  private static final int MOST = 64;

  private final int rows;
  private final int size;
  private final int count;

  /** Pieces of {@link #ROWS} rows or a multiple of that, except for the last one. */
  public ParallelRows(int rows) {
    this(rows, MOST, ROWS);
  }

  /** At most so many pieces of so many rows or a multiple of that, except for the last one. */
  public ParallelRows(int rows, int most, int multiple) {
    int blocks = Math.max(1, (rows + multiple - 1) / multiple);
    this.rows = rows;
    this.size = (blocks + most - 1) / most * multiple;
    this.count = Math.max(1, (rows + size - 1) / size);
  }

  /** Work on the rows from one (inclusive) to another (exclusive). */
  @FunctionalInterface
  public interface Piece<T> {
    T on(int from, int to);
  }

  /** Runs the work on every piece. Pieces that start after a cancel are not worked on. */
  public <T> T[] map(Progress progress, IntFunction<T[]> array, Piece<T> work) {
    T[] results = array.apply(count);
    PieceQueue.run(
        count,
        c -> {
          progress.stopIfCancelled();
          results[c] = work.on(border(c), border(c + 1));
        });
    return results;
  }

  /** The number of rows that a piece has at most. */
  public int most() {
    return Math.min(rows, size);
  }

  /** The number, from 0, of the piece that starts at a row. */
  public int number(int from) {
    return from / size;
  }

  private int border(int piece) {
    return Math.min(rows, piece * size);
  }
}
