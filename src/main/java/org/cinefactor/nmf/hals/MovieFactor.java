package org.cinefactor.nmf.hals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinefactor.nmf.matrix.SingleFactor;
import org.cinefactor.nmf.matrix.SingleGram;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.progress.Progress;

/**
 * Q, whose rows with few ratings move in every other iteration only: block coordinate descent may
 * take its blocks in any order, and most of what the loss falls by comes from the rows with many.
 */
final class MovieFactor {
  /** In the first iterations every row moves, since it is far from where it belongs. */
  private static final int ALL_MOVE = 3;

  private final List<MovingFactor> parts = new ArrayList<>();
  private final SingleGram grams;
  private final double[][] gram;
  private int moves;

  /**
   * @param xt the data, movies x users
   * @param before the numbers of q in rows of their own
   * @param update how a part of the rows, with its part of the data, moves
   */
  MovieFactor(
      SparseMatrix xt, SingleFactor q, SingleFactor before, PartUpdate update, SingleGram grams) {
    this.grams = grams;
    this.gram = new double[q.components][q.stride];
    RowsByCost rows = RowsByCost.of(xt, q.components);
    int passes = PassesPerUpdate.of(xt, q.components);
    if (rows.few().length == 0) {
      add(xt, q, before, update, passes);
    } else {
      int[] many = rows.many();
      int[] few = rows.few();
      add(xt.select(many), q.select(many), before.select(many), update, passes);
      add(xt.select(few), q.select(few), before.select(few), update, 1);
    }
  }

  private void add(
      SparseMatrix xt, SingleFactor q, SingleFactor before, PartUpdate update, int passes) {
    parts.add(new MovingFactor(q, before, update.of(xt, q, passes), grams));
  }

  /** The maker of the update of some of the rows. */
  @FunctionalInterface
  interface PartUpdate {
    RowsUpdate of(SparseMatrix xt, SingleFactor q, int passes);
  }

  /** The inner products of all columns as they are now, until it is asked again. */
  double[][] gram(Progress progress) {
    for (double[] row : gram) {
      Arrays.fill(row, 0);
    }
    for (MovingFactor part : parts) {
      double[][] ofPart = part.gram(progress);
      for (int t = 0; t < gram.length; t++) {
        VectorKernels.add(1, ofPart[t], gram[t]);
      }
    }
    return gram;
  }

  /** The rows whose turn it is descend; see {@link MovingFactor#move}. */
  double move(double[][] inner, Progress progress) {
    moves++;
    double violation = 0;
    for (MovingFactor part : moving()) {
      violation += part.move(inner, progress).violation();
    }
    return violation;
  }

  private List<MovingFactor> moving() {
    boolean all = moves <= ALL_MOVE || (moves - ALL_MOVE) % 2 == 0;
    return all ? parts : parts.subList(0, 1);
  }

  /** The rows that have just moved go on by β of their step; see {@link Extrapolation#ahead}. */
  void ahead(double beta, Progress progress) {
    List<MovingFactor> moved = moving();
    moved.forEach(part -> part.ahead(beta, progress));
    parts.subList(moved.size(), parts.size()).forEach(part -> part.stay(progress));
  }

  /** See {@link Extrapolation#back}. */
  void back(Progress progress) {
    parts.forEach(part -> part.back(progress));
  }
}
