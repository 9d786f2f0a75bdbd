package org.cinefactor.evaluate;

import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Ratings;

/**
 * A person of the test set, whom the model has never seen.
 *
 * @param ratings the ratings that they tell the program
 * @param heldOut the ratings that they keep to themselves
 */
public record TestPerson(Ratings ratings, Ratings heldOut) {
  /** The fewest stars of a movie that is worth recommending. */
  public static final double LIKED = 4;

  /** The most stars of a movie that should not have been recommended. */
  public static final double DISLIKED = 2.5;

  /** The movies that a good list holds: those held out and liked, by id. */
  public Set<Integer> relevant() {
    return heldOut(stars -> stars >= LIKED);
  }

  /** The movies that a good list has none of: those held out and disliked, by id. */
  public Set<Integer> disliked() {
    return heldOut(stars -> stars <= DISLIKED);
  }

  private Set<Integer> heldOut(DoublePredicate which) {
    return heldOut.asMap().entrySet().stream()
        .filter(one -> which.test(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
