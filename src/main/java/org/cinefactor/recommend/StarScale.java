package org.cinefactor.recommend;

/** What stars mean to the tuned method. */
final class StarScale {
  private static final double NOTHING = 1.5;
  private static final double LEAST = 0.25;
  private static final double LIKING = 0.5;
  private static final double DISLIKED_BELOW = 3;
  private static final double DISLIKE = 1;
  private static final double SPAN = 2.5;

  private StarScale() {}

  /** How much having seen a movie says when it usually gets this many stars; positive. */
  static double expected(double mean) {
    return Math.max(LEAST, mean - NOTHING);
  }

  /**
   * How much these stars add to or take from what a movie pulls towards: rises with the stars,
   * gently around the movie's mean and ever more steeply below three.
   */
  static double surprise(double stars, double mean) {
    double dislike = Math.max(0, DISLIKED_BELOW - stars) / SPAN;
    return LIKING * (stars - mean) - DISLIKE * expected(mean) * dislike * dislike;
  }
}
