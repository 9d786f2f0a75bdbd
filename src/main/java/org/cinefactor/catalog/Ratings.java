package org.cinefactor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * One person's stars by movie id, in the order in which they were given. Immutable. A movie that is
 * absent is not rated, which is not the same as rated low.
 */
public final class Ratings {
  /** The fewest stars a movie can get. */
  public static final double LEAST = 0.5;

  /** The most stars a movie can get. */
  public static final double MOST = 5.0;

  private static final Ratings NONE = new Ratings(new LinkedHashMap<>());

  private final SequencedMap<Integer, Double> starsById;

  private Ratings(SequencedMap<Integer, Double> starsById) {
    this.starsById = starsById;
  }

  /** Nothing rated yet. */
  public static Ratings none() {
    return NONE;
  }

  /**
   * The given stars by movie id, in the map's order.
   *
   * @throws IllegalArgumentException when a value is outside 0.5 to 5
   */
  public static Ratings of(Map<Integer, Double> starsById) {
    starsById.values().forEach(Ratings::check);
    return new Ratings(new LinkedHashMap<>(starsById));
  }

  /** These ratings with one added (at the end) or changed (in its place). */
  public Ratings with(int movieId, double stars) {
    check(stars);
    var next = new LinkedHashMap<>(starsById);
    next.put(movieId, stars);
    return new Ratings(next);
  }

  /** These ratings without one movie. */
  public Ratings without(int movieId) {
    var next = new LinkedHashMap<>(starsById);
    next.remove(movieId);
    return new Ratings(next);
  }

  /** The stars given to a movie, empty when it is not rated. */
  public OptionalDouble stars(int movieId) {
    Double stars = starsById.get(movieId);
    return stars == null ? OptionalDouble.empty() : OptionalDouble.of(stars);
  }

  /** Whether this person has rated the movie. */
  public boolean contains(int movieId) {
    return starsById.containsKey(movieId);
  }

  /** The rated movies' ids, oldest rating first; unmodifiable. */
  public SequencedSet<Integer> movieIds() {
    return Collections.unmodifiableSequencedSet(starsById.sequencedKeySet());
  }

  /** The stars by movie id, oldest rating first; unmodifiable. */
  public Map<Integer, Double> asMap() {
    return Collections.unmodifiableMap(starsById);
  }

  /** How many movies are rated. */
  public int size() {
    return starsById.size();
  }

  /** Whether nothing is rated yet. */
  public boolean isEmpty() {
    return starsById.isEmpty();
  }

  private static void check(double stars) {
    if (!(stars >= LEAST && stars <= MOST)) {
      throw new IllegalArgumentException("stars go from 0.5 to 5, not " + stars);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratings that && starsById.equals(that.starsById);
  }

  @Override
  public int hashCode() {
    return starsById.hashCode();
  }

  @Override
  public String toString() {
    return starsById.toString();
  }
}
