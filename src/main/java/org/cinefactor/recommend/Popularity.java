package org.cinefactor.recommend;

import java.util.HashMap;
import java.util.Map;

/**
 * The number of people who have rated each movie: what "well known" and "obscure" mean here.
 * Immutable.
 */
public final class Popularity {
  private static final double STRENGTH = 0.5;

  private static final Popularity UNKNOWN = new Popularity(Map.of());

  private final Map<Integer, Integer> people;
  private final int most;

  private Popularity(Map<Integer, Integer> people) {
    this.people = people;
    this.most = people.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  /** Nothing is known: all movies count as equally known. */
  public static Popularity unknown() {
    return UNKNOWN;
  }

  /**
   * The given numbers of people.
   *
   * @param movieIds the movies
   * @param people how many have rated each, of the same length
   */
  public static Popularity of(int[] movieIds, int[] people) {
    Map<Integer, Integer> map = HashMap.newHashMap(movieIds.length);
    for (int i = 0; i < movieIds.length; i++) {
      map.put(movieIds[i], people[i]);
    }
    return new Popularity(map);
  }

  /** How many people have rated a movie; 0 when that is not known. */
  public int people(int movieId) {
    return people.getOrDefault(movieId, 0);
  }

  /**
   * What a movie's score is multiplied with: (people / most people)^(-0.5·obscurity), which is
   * above 0, and 1 for every movie when the dial is at 0.
   *
   * @param obscurity from -1 (well known) to 1 (obscure)
   */
  double weight(int movieId, double obscurity) {
    return Math.pow((double) Math.max(1, people(movieId)) / most, -STRENGTH * obscurity);
  }
}
