package org.cinefactor.recommend.tuned;

/** The scale of stars in the tuned method. */
final class StarScale {
  private static final double NOTHING = 1.5;
  private static final double LEAST = 0.25;
  private static final double LIKING = 2;
  private static final double DISLIKED_BELOW = 3;
  private static final double SPAN = 2.5;

  private StarScale() {}

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
