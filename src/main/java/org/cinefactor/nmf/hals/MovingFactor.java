package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.SingleFactor;
import org.cinefactor.nmf.matrix.SingleGram;
import org.cinefactor.progress.Progress;

/** A factor, or some of its rows, with its descent and its inner products. */
final class MovingFactor {
  private final SingleFactor factor;
  private final RowsUpdate update;
  private final SingleGram grams;
  private final double[][] gram;
  private boolean known;

  MovingFactor(SingleFactor factor, RowsUpdate update, SingleGram grams) {
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
  Moved move(double[][] inner, RowsUpdate.Rows moved, Progress progress) {
    changed();
    return update.move(inner, moved, progress);
  }

  /** Its rows are others than before. */
  void changed() {
    known = false;
  }
}
