package org.cinefactor.nmf;

import java.util.Arrays;

/**
 * One half of an iteration: every row of one factor descends once while the other factor stays.
 * Rows do not depend on each other.
 */
final class HalfStep {
  private final SparseMatrix x;
  private final double l1;
  private final double l2;

  /**
   * @param x the data with a row per row of the factor that moves
   */
  HalfStep(SparseMatrix x, double l1, double l2) {
    this.x = x;
    this.l1 = l1;
    this.l2 = l2;
  }

  /**
   * Moves {@code a} towards x ≈ a·bᵀ and returns the violation before the moves, summed over all
   * rows.
   */
  double move(Factor a, Factor b, Progress progress) {
    double[][] gram = Gram.of(b, progress);
    for (int t = 0; t < b.components; t++) {
      gram[t][t] += l2;
    }
    Double[] violations =
        new Chunks(a.rows)
            .map(progress, Double[]::new, (from, to) -> moveRows(a, b, gram, from, to));
    double violation = 0;
    for (double part : violations) {
      violation += part;
    }
    return violation;
  }

  private double moveRows(Factor a, Factor b, double[][] gram, int from, int to) {
    RowBlock block = new RowBlock(gram, a.components, l1);
    double[][] xb = new double[RowBlock.ROWS][b.stride];
    WeightedRows sums = new WeightedRows(b.data);
    double violation = 0;
    for (int first = from; first < to; first += RowBlock.ROWS) {
      int count = Math.min(RowBlock.ROWS, to - first);
      for (int r = 0; r < count; r++) {
        Arrays.fill(xb[r], 0);
        sums.into(xb[r]);
        x.addRow(first + r, sums);
      }
      violation += block.sweep(a, first, count, xb);
    }
    return violation;
  }
}
