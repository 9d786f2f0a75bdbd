package org.cinefactor.nmf.hals;

import java.util.Arrays;
import java.util.Optional;
import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.FloatGram;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.progress.Progress;

/**
 * The factor Q, whose rows with few ratings move in every other iteration only, and are not
 * extrapolated: block coordinate descent may take its blocks in any order, and most of what the
 * loss falls by comes from the rows with many.
 */
final class MovieFactor {
  /** In the first iterations every row moves, since it is far from where it belongs. */
  private static final int ALL_MOVE = 3;

  private final FloatFactor descended;
  private final ExtrapolatedFactor many;
  private final Optional<MovingFactor> few;
  private final double[][] gram;
  private int moves;

  /**
   * @param xt the data, movies x users
   * @param before the numbers of q in rows of their own
   * @param update how a part of the rows, with its part of the data, moves
   */
  MovieFactor(
      SparseMatrix xt, FloatFactor q, FloatFactor before, PartUpdate update, FloatGram grams) {
    this.gram = new double[q.components][q.stride];
    RowsByCost rows = RowsByCost.of(xt, q.components);
    int passes = InnerIterations.of(xt, q.components);
    if (rows.few().length == 0) {
      this.descended = before;
      this.many = new ExtrapolatedFactor(q, before, update.of(xt, q, passes), grams);
      this.few = Optional.empty();
    } else {
      FloatFactor ofMany = q.select(rows.many());
      FloatFactor beforeMany = before.select(rows.many());
      FloatFactor ofFew = q.select(rows.few());
      RowsUpdate updateMany = update.of(xt.select(rows.many()), ofMany, passes);
      RowsUpdate updateFew = update.of(xt.select(rows.few()), ofFew, 1);
      this.descended = q.with(rows.many(), beforeMany);
      this.many = new ExtrapolatedFactor(ofMany, beforeMany, updateMany, grams);
      this.few = Optional.of(new MovingFactor(ofFew, updateFew, grams));
    }
  }

  /** The maker of the update of some of the rows. */
  @FunctionalInterface
  interface PartUpdate {
    RowsUpdate of(SparseMatrix xt, FloatFactor q, int passes);
  }

  /** Q as it has descended, without what it has gone ahead by; moves with it. */
  FloatFactor descended() {
    return descended;
  }

  /** The inner products of all columns as they are now, until it is asked again. */
  double[][] gram(Progress progress) {
    for (double[] row : gram) {
      Arrays.fill(row, 0);
    }
    add(many.gram(progress));
    few.ifPresent(rows -> add(rows.gram(progress)));
    return gram;
  }

  private void add(double[][] ofPart) {
    for (int t = 0; t < gram.length; t++) {
      VectorKernels.add(1, ofPart[t], gram[t]);
    }
  }

  /**
   * The rows whose turn it is descend, and those with many ratings go on by β of their step; see
   * {@link ExtrapolatedFactor#moveAhead}.
   *
   * @return the violation of those that have moved
   */
  double moveAhead(double[][] inner, double beta, Progress progress) {
    moves++;
    double violation = many.moveAhead(inner, beta, progress).violation();
    if (few.isPresent() && (moves <= ALL_MOVE || (moves - ALL_MOVE) % 2 == 0)) {
      violation += few.get().move(inner, RowsUpdate.Rows.NOTHING, progress).violation();
    }
    return violation;
  }

  /** See {@link Extrapolation#back}. */
  void back(Progress progress) {
    many.back(progress);
  }
}
