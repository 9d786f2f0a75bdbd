package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.SingleFactor;
import org.cinefactor.nmf.matrix.SingleGram;
import org.cinefactor.progress.Progress;

/** A factor, or some of its rows, with its descent, its extrapolation and its inner products. */
final class MovingFactor {
  private final SingleFactor factor;
  private final RowsUpdate update;
  private final Extrapolation extrapolation;
  private final SingleGram grams;
  private final double[][] gram;
  private boolean known;

  MovingFactor(SingleFactor factor, SingleFactor before, RowsUpdate update, SingleGram grams) {
    this.factor = factor;
    this.update = update;
    this.grams = grams;
    this.gram = new double[factor.components][factor.stride];
    this.extrapolation = new Extrapolation(factor, before);
  }

  /** The inner products of its columns as they are now, until it moves; not to be changed. */
  double[][] gram(Progress progress) {
    if (!known) {
      grams.of(factor, gram, progress);
      known = true;
    }
    return gram;
  }

  /** Descends; {@code inner} are the inner products of the other factor's columns. */
  Moved move(double[][] inner, Progress progress) {
    known = false;
    return update.move(inner, progress);
  }

  /** See {@link Extrapolation#ahead}. */
  void ahead(double beta, Progress progress) {
    known = false;
    extrapolation.ahead(beta, progress);
  }

  /** See {@link Extrapolation#stay}. */
  void stay(Progress progress) {
    extrapolation.stay(progress);
  }

  /** See {@link Extrapolation#back}. */
  void back(Progress progress) {
    known = false;
    extrapolation.back(progress);
  }
}
