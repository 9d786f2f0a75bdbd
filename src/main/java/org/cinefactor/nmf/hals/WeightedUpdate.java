package org.cinefactor.nmf.hals;

import java.util.Arrays;
import org.cinefactor.nmf.cd.Pieces;
import org.cinefactor.nmf.cd.WeightedDescent;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * A pass over all coordinates where missing entries count less, so that each row has a curvature of
 * its own; see {@link WeightedDescent}.
 */
final class WeightedUpdate implements RowsUpdate {
  private final SparseMatrix x;
  private final FloatFactor a;
  private final FloatFactor b;
  private final Penalty penalty;
  private final double missingWeight;
  private final ParallelRows pieces;

  /**
   * @param x the data with a row per row of a and a column per row of b
   * @param a what moves
   * @param penalty the regularisation of a
   * @param missingWeight the weight of entries that are not stored, 0 to 1
   */
  WeightedUpdate(
      SparseMatrix x, FloatFactor a, FloatFactor b, Penalty penalty, double missingWeight) {
    this.x = x;
    this.a = a;
    this.b = b;
    this.penalty = penalty;
    this.missingWeight = missingWeight;
    this.pieces = Pieces.of(a.rows);
  }

  @Override
  public UpdateResult move(double[][] inner, Rows moved, Progress progress) {
    double[][] gram = Arrays.stream(inner).map(double[]::clone).toArray(double[][]::new);
    penalty.onto(gram, missingWeight);
    Factor exact = b.widened(progress);
    return UpdateResult.sum(
        pieces.map(
            progress,
            UpdateResult[]::new,
            (from, to) -> {
              UpdateResult sum = move(gram, exact, from, to, progress);
              moved.on(from, to);
              return sum;
            }));
  }

  private UpdateResult move(double[][] gram, Factor exact, int from, int to, Progress progress) {
    WeightedDescent descent =
        new WeightedDescent(
            gram, exact.data, a.components, penalty.l1(), missingWeight, Quadratic.LEAST_CURVATURE);
    double[] row = new double[a.stride];
    double violation = 0;
    for (int r = from; r < to; r++) {
      progress.stopIfCancelled();
      float[] moving = a.data[r];
      for (int t = 0; t < row.length; t++) {
        row[t] = moving[t];
      }
      descent.take(x, r, row);
      violation += descent.pass(row);
      for (int t = 0; t < row.length; t++) {
        moving[t] = (float) row[t];
      }
    }
    return new UpdateResult(violation, Double.NaN);
  }
}
