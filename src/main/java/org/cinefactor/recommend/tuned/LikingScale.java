package org.cinefactor.recommend.tuned;

/**
 * The scale of stars in the tuned method. Its constants were chosen for nDCG@10 on folds 0, 1 and 2
 * of the protocol in {@code evaluate}; {@code README.md} beside this file has trials of what a
 * dislike counts.
 */
final class LikingScale {
  /** Stars that say no liking, as fewer do. */
  private static final double NOTHING = 1.5;

  /** Least expected liking, so that half a star says something of any movie. */
  private static final double LEAST = 0.25;

  /** Weight of a star above or below the movie's mean. */
  private static final double LIKING = 2;

  /** Stars below which a rating is also a dislike. */
  private static final double DISLIKED_BELOW = 3;

  /** Stars from there down to the fewest that can be given, where the dislike is 1. */
  private static final double SPAN = 2.5;

  private LikingScale() {}

  /** Liking of a movie by somebody who gave it so many stars; 0 for 1.5 and less. */
  static double liking(double stars) {
    return Math.max(0, stars - NOTHING);
  }

  /** Expected liking of a movie that was seen, by its usual stars; positive. */
  static double expected(double mean) {
    return Math.max(LEAST, mean - NOTHING);
  }

  /**
   * Term that these stars add to a movie's pull, or take from it: rises with the stars, gently
   * around the movie's mean and steeply below two.
   *
   * @param harshness how much half a star counts more, not negative; two stars hardly do
   */
  static double surprise(double stars, double mean, double harshness) {
    double dislike = Math.max(0, DISLIKED_BELOW - stars) / SPAN;
    double cubed = dislike * dislike * dislike;
    return LIKING * (stars - mean) - harshness * expected(mean) * cubed * cubed;
  }
}
