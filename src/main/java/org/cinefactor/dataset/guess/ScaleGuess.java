package org.cinefactor.dataset.guess;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.WrittenRating;
import org.cinefactor.dataset.layout.Zeros;

/**
 * The scale of some ratings, by where they lie. A few that are too large are mistakes; when every
 * fifth is, the scale goes further.
 */
final class ScaleGuess {
  private static final double MANY = 0.2;
  private static final double SOME = 0.05;

  /** So many ratings, and none above 1, are likes or parts of one. */
  private static final int LIKES = 20;

  /** As in {@code (1-5)} and {@code [out of 10]}. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[](?:[^)\\]]*\\D)?(\\d{1,3})[)\\]]\\s*$");

  private ScaleGuess() {}

  /** The scale that the name of a column ends with, in brackets, where all ratings are on it. */
  static Optional<RatingScale> named(String column, List<Double> ratings) {
    Matcher most = IN_BRACKETS.matcher(column);
    return most.find()
        ? Arrays.stream(RatingScale.values())
            .filter(
                scale ->
                    scale != RatingScale.THUMBS && scale.most() == Integer.parseInt(most.group(1)))
            .filter(scale -> ratings.stream().allMatch(r -> r <= scale.most()))
            .findFirst()
        : Optional.empty();
  }

  /** The scale of ratings as they are written: the one that they say, where all say the same. */
  static RatingScale ofWritten(String column, List<WrittenRating> written) {
    List<Double> plain =
        written.stream().filter(r -> r.scale().isEmpty()).map(WrittenRating::value).toList();
    Set<RatingScale> said =
        written.stream().flatMap(r -> r.scale().stream()).collect(Collectors.toSet());
    if (!plain.isEmpty() || said.isEmpty()) {
      return named(column, plain).orElseGet(() -> scale(plain));
    }
    return said.size() == 1 ? said.iterator().next() : RatingScale.FIVE;
  }

  static RatingScale scale(List<Double> ratings) {
    boolean thumbs = share(ratings, r -> r == 1 || r == 0 || r == -1) == 1;
    if (thumbs && ratings.contains(-1.0) && ratings.contains(1.0)) {
      return RatingScale.THUMBS;
    }
    if (share(ratings, r -> r > RatingScale.TEN.most()) > MANY) {
      return RatingScale.HUNDRED;
    }
    if (share(ratings, r -> r > RatingScale.FIVE.most()) > MANY) {
      return RatingScale.TEN;
    }
    boolean atMostOne = !ratings.isEmpty() && share(ratings, RatingScale.ONE::holds) == 1;
    boolean parts = ratings.stream().anyMatch(r -> r == 0 || 2 * r != Math.rint(2 * r));
    return atMostOne && (parts || ratings.size() >= LIKES) ? RatingScale.ONE : RatingScale.FIVE;
  }

  /** True if some ratings may be few stars as well as parts of one. */
  static boolean mayBeParts(List<Double> ratings) {
    return share(ratings, r -> r > 0 && r <= 1) == 1 && ratings.contains(0.5);
  }

  /** Zeros among other ratings, more than mistakes would be, stand for "not rated". */
  static Zeros zeros(List<Double> ratings, RatingScale scale) {
    boolean some = share(ratings, r -> r == 0 || r == -1) > SOME;
    return some && scale.least() > 0 ? Zeros.NOT_RATED : Zeros.BAD;
  }

  private static double share(List<Double> ratings, DoublePredicate which) {
    int count = 0;
    for (double rating : ratings) {
      count += which.test(rating) ? 1 : 0;
    }
    return ratings.isEmpty() ? 0 : (double) count / ratings.size();
  }
}
