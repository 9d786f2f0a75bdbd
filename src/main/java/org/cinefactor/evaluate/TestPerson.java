package org.cinefactor.evaluate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Ratings;

/**
 * Somebody the model has never seen.
 *
 * @param ratings the ratings that they tell the program
 * @param heldOut the ratings that they keep to themselves
 */
public record TestPerson(Ratings ratings, Ratings heldOut) {
  /** The fewest stars of a movie that is worth recommending. */
  public static final double LIKED = 4;

  /** The movies that a good list holds: those kept back and liked, by id. */
  public Set<Integer> relevant() {
    return heldOut.asMap().entrySet().stream()
        .filter(one -> one.getValue() >= LIKED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
