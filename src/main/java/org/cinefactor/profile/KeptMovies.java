package org.cinefactor.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.cinefactor.catalog.Movie;

/**
 * The titles and genres of movies that a person has said something about, by id, so that they have
 * a name where the open data set lacks them. Immutable.
 */
public final class KeptMovies {
  private static final KeptMovies NONE = new KeptMovies(new LinkedHashMap<>());

  private final SequencedMap<Integer, Movie> byId;

  private KeptMovies(SequencedMap<Integer, Movie> byId) {
    this.byId = Collections.unmodifiableSequencedMap(byId);
  }

  /** None at all. */
  public static KeptMovies none() {
    return NONE;
  }

  /** These movies and others; of one with the same id the other one counts. */
  public KeptMovies with(Iterable<Movie> others) {
    var next = new LinkedHashMap<>(byId);
    others.forEach(movie -> next.put(movie.id(), movie));
    return next.equals(byId) ? this : new KeptMovies(next);
  }

  /** The movie with this id. */
  public Optional<Movie> movie(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them by id; unmodifiable. */
  public SequencedMap<Integer, Movie> asMap() {
    return byId;
  }
}
