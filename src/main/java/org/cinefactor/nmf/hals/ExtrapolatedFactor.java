package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.FloatGram;
import org.cinefactor.progress.Progress;

/** A {@link MovingFactor} with its {@link Extrapolation}. */
final class ExtrapolatedFactor {
  private final MovingFactor factor;
  private final Extrapolation extrapolation;

  /**
   * @param before the numbers of the factor in rows of their own
   */
  ExtrapolatedFactor(FloatFactor factor, FloatFactor before, RowsUpdate update, FloatGram grams) {
    this.factor = new MovingFactor(factor, update, grams);
    this.extrapolation = new Extrapolation(factor, before);
  }

  /** See {@link MovingFactor#gram}. */
  double[][] gram(Progress progress) {
    return factor.gram(progress);
  }

  /** Descends; {@code inner} are the inner products of the other factor's columns. */
  UpdateResult move(double[][] inner, Progress progress) {
    return factor.move(inner, RowsUpdate.Rows.NOTHING, progress);
  }

  /** Descends and goes ahead, a row while it is in the processor's cache; see {@link #ahead}. */
  UpdateResult moveAhead(double[][] inner, double beta, Progress progress) {
    return factor.move(inner, (from, to) -> extrapolation.ahead(beta, from, to), progress);
  }

  /** See {@link Extrapolation#ahead(double, Progress)}. */
  void ahead(double beta, Progress progress) {
    factor.changed();
    extrapolation.ahead(beta, progress);
  }

  /** See {@link Extrapolation#back}. */
  void back(Progress progress) {
    factor.changed();
    extrapolation.back(progress);
  }
}
