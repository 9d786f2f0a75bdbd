package org.cinefactor.catalog.match;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A movie as another program names it.
 *
 * @param titles its titles, the one that people see first; may be none where a number tells it
 * @param year the year of release
 * @param movieId MovieLens' number, where the other program claims to use those
 * @param imdb IMDb's number, without {@code tt}
 * @param tmdb TMDB's number
 */
public record SoughtMovie(
    List<String> titles,
    OptionalInt year,
    OptionalInt movieId,
    OptionalLong imdb,
    OptionalLong tmdb) {
  public SoughtMovie {
    titles = List.copyOf(titles);
  }

  /** A movie known by title and year alone. */
  public static SoughtMovie of(String title, OptionalInt year) {
    return new SoughtMovie(
        List.of(title), year, OptionalInt.empty(), OptionalLong.empty(), OptionalLong.empty());
  }

  /** The title that people see; empty when there is none. */
  public Optional<String> title() {
    return titles.stream().findFirst();
  }

  /** The same movie without MovieLens' number. */
  public SoughtMovie withoutMovieId() {
    return new SoughtMovie(titles, year, OptionalInt.empty(), imdb, tmdb);
  }
}
