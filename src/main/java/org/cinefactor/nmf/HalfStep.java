package org.cinefactor.nmf;

/**
 * One half of an iteration: every row of one factor descends once while the other factor stays.
 * Rows do not depend on each other.
 *
 * @param x the data with a row per row of the factor that moves
 * @param penalty the regularisation of that factor
 * @param missingWeight the weight of entries that are not stored, 0 to 1
 */
record HalfStep(SparseMatrix x, Penalty penalty, double missingWeight) {
  /**
   * Moves {@code a} towards x ≈ a·bᵀ and returns the violation before the moves, summed over all
   * rows.
   */
  double move(Factor a, Factor b, Progress progress) {
    double[][] gram = Gram.of(b, progress);
    penalty.onto(gram, missingWeight);
    Double[] violations =
        new Chunks(a.rows)
            .map(
                progress,
                Double[]::new,
                (from, to) ->
                    missingWeight == 1
                        ? moveBlocks(a, b, gram, from, to, progress)
                        : moveRows(a, b, gram, from, to, progress));
    double violation = 0;
    for (double part : violations) {
      violation += part;
    }
    return violation;
  }

  /** Missing entries count as zeros: the curvature is the same for all rows. */
  private double moveBlocks(
      Factor a, Factor b, double[][] gram, int from, int to, Progress progress) {
    double[][] products = new Products(x, b, to - from).of(from, to, progress);
    RowBlock block = new RowBlock(gram, a.components, penalty.l1());
    double violation = 0;
    for (int first = from; first < to; first += RowBlock.ROWS) {
      Chunks.stopIfCancelled(progress);
      int count = Math.min(RowBlock.ROWS, to - first);
      violation += block.sweep(a, first, count, products, first - from);
    }
    return violation;
  }

  /** Missing entries count less: each row has a curvature of its own. */
  private double moveRows(
      Factor a, Factor b, double[][] gram, int from, int to, Progress progress) {
    WeightedRow row = new WeightedRow(gram, b.data, a.components, penalty.l1(), missingWeight);
    double violation = 0;
    for (int r = from; r < to; r++) {
      Chunks.stopIfCancelled(progress);
      row.take(x, r, a.data[r]);
      violation += row.pass(a.data[r]);
    }
    return violation;
  }
}
