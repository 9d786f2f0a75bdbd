package org.cinefactor.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which IMDb and TMDB know the movies of a data set. Immutable; IMDb's {@code
 * tt0114709} is 114709.
 */
public final class ExternalIds {
  private static final ExternalIds NONE = new ExternalIds(Map.of(), Map.of());

  private final Map<Integer, Long> imdb;
  private final Map<Integer, Long> tmdb;
  private final Map<Long, Integer> byImdb;
  private final Map<Long, Integer> byTmdb;

  /**
   * @param imdb IMDb's numbers by movie id
   * @param tmdb TMDB's numbers by movie id
   */
  public ExternalIds(Map<Integer, Long> imdb, Map<Integer, Long> tmdb) {
    this.imdb = Map.copyOf(imdb);
    this.tmdb = Map.copyOf(tmdb);
    this.byImdb = reversed(imdb);
    this.byTmdb = reversed(tmdb);
  }

  /** The numbers of a data set without links.csv: none. */
  public static ExternalIds none() {
    return NONE;
  }

  /** True when no number is known. */
  public boolean isEmpty() {
    return imdb.isEmpty() && tmdb.isEmpty();
  }

  /** The id of the movie with this number at IMDb. */
  public OptionalInt movieByImdb(long number) {
    return whole(byImdb.get(number));
  }

  /** The id of the movie with this number at TMDB. */
  public OptionalInt movieByTmdb(long number) {
    return whole(byTmdb.get(number));
  }

  /** A movie's number at IMDb. */
  public OptionalLong imdb(int movieId) {
    return number(imdb.get(movieId));
  }

  /** A movie's number at TMDB. */
  public OptionalLong tmdb(int movieId) {
    return number(tmdb.get(movieId));
  }

  /** The same numbers for movies with other ids; the rest is left out. */
  public ExternalIds withMovieIds(Map<Integer, Integer> ids) {
    return isEmpty() ? this : new ExternalIds(renamed(imdb, ids), renamed(tmdb, ids));
  }

  private static Map<Integer, Long> renamed(Map<Integer, Long> numbers, Map<Integer, Integer> ids) {
    Map<Integer, Long> renamed = HashMap.newHashMap(numbers.size());
    numbers.forEach(
        (movie, number) -> {
          Integer id = ids.get(movie);
          if (id != null) {
            renamed.put(id, number);
          }
        });
    return renamed;
  }

  /** The inverse; of two movies with one number, the smaller id counts. */
  private static Map<Long, Integer> reversed(Map<Integer, Long> numbers) {
    Map<Long, Integer> reversed = HashMap.newHashMap(numbers.size());
    numbers.forEach((movie, number) -> reversed.merge(number, movie, Math::min));
    return reversed;
  }

  private static OptionalInt whole(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static OptionalLong number(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
