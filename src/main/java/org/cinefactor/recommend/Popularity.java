package org.cinefactor.recommend;

import java.util.HashMap;
import java.util.Map;

/**
 * The number of people who have rated each movie: what "well known" and "obscure" mean here.
 * Immutable.
 */
public final class Popularity {
  private static final double STRENGTH = 0.5;

  private static final Popularity UNKNOWN = new Popularity(Map.of(), 0);

  private final Map<Integer, Integer> people;
  private final int users;
  private final int most;

  private Popularity(Map<Integer, Integer> people, int users) {
    this.people = people;
    this.users = users;
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
   * @param users how many people there are
   */
  public static Popularity of(int[] movieIds, int[] people, int users) {
    Map<Integer, Integer> map = HashMap.newHashMap(movieIds.length);
    for (int i = 0; i < movieIds.length; i++) {
      map.put(movieIds[i], people[i]);
    }
    return new Popularity(map, users);
  }

  /** The number of people who have rated a movie; 0 when that is not known. */
  public int people(int movieId) {
    return people.getOrDefault(movieId, 0);
  }

  /** ln(people / most people): 0 for the best known movie, below 0 for all others. */
  public double logPopularity(int movieId) {
    return Math.log((double) Math.max(1, people(movieId)) / most);
  }

  /**
   * As many people, or more, make a movie too well known for the dial: fully right one in ten, and
   * on the way there more, all the better known movies at first.
   *
   * @param obscurity from -1 (well known) to 1 (obscure); nothing is too well known up to 0
   */
  public double tooWellKnown(double obscurity) {
    if (obscurity <= 0 || users == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double tenth = users / 10.0;
    double all = Math.max(most + 1.0, tenth);
    return all * Math.pow(tenth / all, obscurity * obscurity * obscurity);
  }

  /**
   * Factor of a movie's score: (people / most people)^(-0.5·obscurity), which is above 0, and 1 for
   * every movie when the dial is at 0.
   *
   * @param obscurity from -1 (well known) to 1 (obscure)
   */
  public double weight(int movieId, double obscurity) {
    return Math.pow((double) Math.max(1, people(movieId)) / most, -STRENGTH * obscurity);
  }
}
