package org.cinefactor.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * One person's ratings by movie id: the stars, in the order in which they were given, and the
 * movies marked as not seen. Immutable. A movie that is absent is not rated, which is not the same
 * as rated low, nor as not seen. A rated movie counts as seen.
 */
public final class Ratings {
  /** The fewest stars a movie can get. */
  public static final double LEAST = 0.5;

  /** The most stars a movie can get. */
  public static final double MOST = 5.0;

  private static final Ratings NONE = new Ratings(new LinkedHashMap<>(), new LinkedHashSet<>());

  private final SequencedMap<Integer, Double> starsById;
  private final SequencedSet<Integer> notSeen;

  private Ratings(SequencedMap<Integer, Double> starsById, SequencedSet<Integer> notSeen) {
    this.starsById = starsById;
    this.notSeen = notSeen;
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
    return new Ratings(new LinkedHashMap<>(starsById), new LinkedHashSet<>());
  }

  /** These ratings with one added (at the end) or changed (in its place). */
  public Ratings with(int movieId, double stars) {
    check(stars);
    var next = new LinkedHashMap<>(starsById);
    next.put(movieId, stars);
    var others = new LinkedHashSet<>(notSeen);
    others.remove(movieId);
    return new Ratings(next, others);
  }

  /** These ratings without one movie. */
  public Ratings without(int movieId) {
    var next = new LinkedHashMap<>(starsById);
    next.remove(movieId);
    return new Ratings(next, notSeen);
  }

  /** These stars, and these movies as the ones that are not seen; of the rated ones none is. */
  public Ratings withNotSeen(Collection<Integer> movieIds) {
    var others = new LinkedHashSet<>(movieIds);
    others.removeAll(starsById.keySet());
    return new Ratings(starsById, others);
  }

  /** The stars given to a movie, empty when it is not rated. */
  public OptionalDouble stars(int movieId) {
    Double stars = starsById.get(movieId);
    return stars == null ? OptionalDouble.empty() : OptionalDouble.of(stars);
  }

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

  /** The movies that the person says not to have seen, by id, in that order; unmodifiable. */
  public SequencedSet<Integer> notSeen() {
    return Collections.unmodifiableSequencedSet(notSeen);
  }

  /** The number of movies that are rated. */
  public int size() {
    return starsById.size();
  }

  /** True if nothing is rated yet. */
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
    return other instanceof Ratings that
        && starsById.equals(that.starsById)
        && notSeen.equals(that.notSeen);
  }

  @Override
  public int hashCode() {
    return 31 * starsById.hashCode() + notSeen.hashCode();
  }

  @Override
  public String toString() {
    return notSeen.isEmpty() ? starsById.toString() : starsById + " not seen " + notSeen;
  }
}
