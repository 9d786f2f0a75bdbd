package org.cinefactor.profile;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The movies that a person has said something about and that no data set had, each under a negative
 * number of its own, which stands for it wherever a movie's id does. Immutable.
 */
public final class UnmatchedMovies {
  private static final UnmatchedMovies NONE = new UnmatchedMovies(new LinkedHashMap<>());

  private final SequencedMap<Integer, UnmatchedMovie> byId;
  private final Map<UnmatchedMovie, Integer> ids;

  private UnmatchedMovies(SequencedMap<Integer, UnmatchedMovie> byId) {
    this.byId = byId;
    this.ids = HashMap.newHashMap(byId.size());
    byId.forEach((id, movie) -> ids.putIfAbsent(movie, id));
  }

  /** None at all. */
  public static UnmatchedMovies none() {
    return NONE;
  }

  /**
   * These movies.
   *
   * @throws IllegalArgumentException when an id is not negative
   */
  public static UnmatchedMovies of(Map<Integer, UnmatchedMovie> byId) {
    if (byId.keySet().stream().anyMatch(id -> id >= 0)) {
      throw new IllegalArgumentException(
          "the number of an unmatched movie is negative"); // not shown
    }
    return new UnmatchedMovies(new LinkedHashMap<>(byId));
  }

  /** These movies and others; each of them has an id here. */
  public UnmatchedMovies with(Iterable<UnmatchedMovie> others) {
    var next = new LinkedHashMap<>(byId);
    var known = new HashMap<>(ids);
    int least = byId.keySet().stream().mapToInt(id -> id).min().orElse(0);
    for (UnmatchedMovie movie : others) {
      if (!known.containsKey(movie)) {
        least--;
        known.put(movie, least);
        next.put(least, movie);
      }
    }
    return next.size() == byId.size() ? this : new UnmatchedMovies(next);
  }

  /** The id of a movie. */
  public Optional<Integer> id(UnmatchedMovie movie) {
    return Optional.ofNullable(ids.get(movie));
  }

  /** The movie with this id. */
  public Optional<UnmatchedMovie> movie(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them by id; unmodifiable. */
  public SequencedMap<Integer, UnmatchedMovie> asMap() {
    return Collections.unmodifiableSequencedMap(byId);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnmatchedMovies that && byId.equals(that.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  @Override
  public String toString() {
    return byId.toString();
  }
}
