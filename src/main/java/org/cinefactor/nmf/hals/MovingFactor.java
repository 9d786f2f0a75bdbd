package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.FloatGram;
import org.cinefactor.progress.Progress;

/** A factor, or some of its rows, with its descent and its inner products. */
final class MovingFactor {
  private final FloatFactor factor;
  private final RowsUpdate update;
  private final FloatGram grams;
  private final double[][] gram;
  private boolean known;

  MovingFactor(FloatFactor factor, RowsUpdate update, FloatGram grams) {
    this.factor = factor;
    this.update = update;
    this.grams = grams;
    this.gram = new double[factor.components][factor.stride];
  }

  /** The inner products of its columns as they are now, until it moves; not to be changed. */
  double[][] gram(Progress progress) {
    if (!known) {
      grams.of(factor, gram, progress);
      known = true;
    }
    return gram;
  }

  /** Descends; see {@link RowsUpdate#move}. */
  UpdateResult move(double[][] inner, RowsUpdate.Rows moved, Progress progress) {
    changed();
    return update.move(inner, moved, progress);
  }

  /** Its rows are others than before. */
  void changed() {
    known = false;
  }
}
