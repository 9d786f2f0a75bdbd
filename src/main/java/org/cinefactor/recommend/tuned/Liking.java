package org.cinefactor.recommend.tuned;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * A transform of stars into liking: stars less 1.5, so that the few stars of a movie that somebody
 * disliked do not make it like those that they loved.
 */
final class Liking {
  private Liking() {}

  /**
   * Liking of each movie by each person; ratings of 1.5 stars and less leave nothing.
   *
   * @param stars users x movies
   */
  static SparseMatrix of(SparseMatrix stars, Progress progress) {
    return stars.mapped((_, _, value) -> LikingScale.liking(value), progress);
  }
}
