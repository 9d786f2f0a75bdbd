package org.cinefactor.nmf.hals;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * The rows of a matrix: those with enough ratings for what a pass over them costs, and those with
 * few. A pass costs the same for each row, and what it gains grows with its ratings: of MovieLens'
 * movies two thirds have a seventh of the ratings.
 *
 * @param many rows with many ratings, ascending
 * @param few the other rows, ascending; empty where they are not worth a part of their own
 */
record RowsByCost(int[] many, int[] few) {
  /** A row has few ratings when they are less than this share of the components. */
  private static final double FEW = 1.0 / 7;

  private static final double WORTH = 0.25;

  static RowsByCost of(SparseMatrix x, int components) {
    double enough = components * FEW;
    int[] few = rows(x, ratings -> ratings < enough);
    return few.length < WORTH * x.rows() || few.length == x.rows()
        ? new RowsByCost(IntStream.range(0, x.rows()).toArray(), new int[0])
        : new RowsByCost(rows(x, ratings -> ratings >= enough), few);
  }

  private static int[] rows(SparseMatrix x, IntPredicate ratings) {
    return IntStream.range(0, x.rows())
        .filter(r -> ratings.test(x.rowStart(r + 1) - x.rowStart(r)))
        .toArray();
  }
}
