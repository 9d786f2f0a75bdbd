package org.cinefactor.recommend.tuned;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * The scale from stars to preference in the tuned method: stars less 1.5, so that a movie with a
 * few low ratings does not come to resemble those that the same people loved. Its constants were
 * chosen for nDCG@10 on folds 0, 1 and 2 of the protocol in {@code evaluate}; {@code README.md}
 * beside this file has trials of what a dislike counts.
 */
final class PreferenceScale {
  /** Stars up to here count as no preference. */
  private static final double NO_PREFERENCE = 1.5;

  /** Least expected preference, so that half a star counts for any movie. */
  private static final double LEAST = 0.25;

  /** Weight of a star above or below the movie's mean. */
  private static final double STAR_WEIGHT = 2;

  /** Stars below which a rating is also a dislike. */
  private static final double DISLIKED_BELOW = 3;

  /** Stars from there down to the fewest that can be given, where the dislike is 1. */
  private static final double SPAN = 2.5;

  private PreferenceScale() {}

  /** Preference for a movie by somebody who gave it so many stars; 0 for 1.5 and less. */
  static double preference(double stars) {
    return Math.max(0, stars - NO_PREFERENCE);
  }

  /**
   * Preference of each person for each movie; ratings of 1.5 stars and less leave no entry.
   *
   * @param stars users x movies
   */
  static SparseMatrix preferences(SparseMatrix stars, Progress progress) {
    return stars.mapped((_, _, value) -> preference(value), progress);
  }

  /** Expected preference for a movie that was seen, by its usual stars; positive. */
  static double expected(double mean) {
    return Math.max(LEAST, mean - NO_PREFERENCE);
  }

  /**
   * Term that these stars add to the pull of a movie, or take from it: it rises with the stars,
   * gently around the movie's mean and steeply below two.
   *
   * @param harshness how much half a star counts more, not negative; two stars hardly do
   */
  static double surprise(double stars, double mean, double harshness) {
    double dislike = Math.max(0, DISLIKED_BELOW - stars) / SPAN;
    double cubed = dislike * dislike * dislike;
    return STAR_WEIGHT * (stars - mean) - harshness * expected(mean) * cubed * cubed;
  }
}
