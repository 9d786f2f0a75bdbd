package org.cinefactor.dataset.guess;

import java.util.List;
import java.util.function.DoublePredicate;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.Zeros;

/**
 * The scale of some ratings, by where they lie. A few that are too large are mistakes; when every
 * fifth is, the scale goes further.
 */
final class ScaleGuess {
  private static final double MANY = 0.2;
  private static final double SOME = 0.05;

  /** So many ratings of 1, and nothing else, are likes. */
  private static final int LIKES = 20;

  private ScaleGuess() {}

  static RatingScale scale(List<Double> ratings) {
    if (share(ratings, r -> r > RatingScale.TEN.most()) > MANY) {
      return RatingScale.HUNDRED;
    }
    if (share(ratings, r -> r > RatingScale.FIVE.most()) > MANY) {
      return RatingScale.TEN;
    }
    boolean atMostOne = !ratings.isEmpty() && share(ratings, RatingScale.ONE::holds) == 1;
    boolean someZero = ratings.contains(0.0);
    boolean allOne = ratings.size() >= LIKES && share(ratings, r -> r == 1) == 1;
    return atMostOne && (someZero || allOne) ? RatingScale.ONE : RatingScale.FIVE;
  }

  /** Zeros among other ratings, more than mistakes would be, stand for "not rated". */
  static Zeros zeros(List<Double> ratings, RatingScale scale) {
    boolean some = share(ratings, r -> r == 0 || r == -1) > SOME;
    return some && scale.least() > 0 ? Zeros.NOT_RATED : Zeros.BAD;
  }

  private static double share(List<Double> ratings, DoublePredicate which) {
    long count = ratings.stream().filter(r -> which.test(r)).count();
    return ratings.isEmpty() ? 0 : (double) count / ratings.size();
  }
}
