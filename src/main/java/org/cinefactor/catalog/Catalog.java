package org.cinefactor.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All movies of a data set. Immutable; a movie's place in {@link #movies()} is its index. */
public final class Catalog {
  private static final int DECADE = 10;

  private final List<Movie> movies;
  private final Map<Integer, Movie> byId;
  private final SortedSet<Genre> genres;
  private final List<Integer> decades;

  /**
   * A catalog of the given movies, in the given order.
   *
   * @throws IllegalArgumentException when two movies share an id
   */
  public Catalog(Collection<Movie> movies) {
    this.movies = List.copyOf(movies);
    this.byId = HashMap.newHashMap(movies.size());
    for (Movie movie : this.movies) {
      if (byId.put(movie.id(), movie) != null) {
        throw new IllegalArgumentException("two movies have the id " + movie.id());
      }
    }
    this.genres = genres(this.movies);
    this.decades = decades(this.movies);
  }

  /** Movies share their lists of genres where they have the same: each is looked at once. */
  private static SortedSet<Genre> genres(List<Movie> movies) {
    Set<List<Genre>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    SortedSet<Genre> genres = new TreeSet<>();
    for (Movie movie : movies) {
      if (seen.add(movie.genres())) {
        genres.addAll(movie.genres());
      }
    }
    return genres;
  }

  private static List<Integer> decades(List<Movie> movies) {
    SortedSet<Integer> decades = new TreeSet<>();
    for (Movie movie : movies) {
      OptionalInt year = movie.year();
      if (year.isPresent()) {
        decades.add(year.getAsInt() - Math.floorMod(year.getAsInt(), DECADE));
      }
    }
    return List.copyOf(decades);
  }

  /** All movies in the data set's order; unmodifiable. */
  public List<Movie> movies() {
    return movies;
  }

  /** The movie with this id, empty when the data set has none. */
  public Optional<Movie> movie(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every genre that some movie has, in alphabetical order. */
  public SortedSet<Genre> genres() {
    return new TreeSet<>(genres);
  }

  /** The first year of every decade that has a movie, the earliest first; unmodifiable. */
  public List<Integer> decades() {
    return decades;
  }

  /** The number of movies. */
  public int size() {
    return movies.size();
  }
}
