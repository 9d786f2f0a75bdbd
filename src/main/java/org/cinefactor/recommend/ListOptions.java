package org.cinefactor.recommend;

import java.util.OptionalInt;
import java.util.Set;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/**
 * The options of a recommendation list besides the ratings: the dials of the window. Immutable.
 *
 * @param obscurity from -1 (well-known movies) over 0 (as the model has it) to 1 (obscure ones),
 *     the nearest of {@link #STEPS} steps on either side
 * @param diversity from 0 (the best movies, however alike) to 1 (as different as the best hundred
 *     allow)
 * @param genres the wanted genres; empty when any will do
 * @param match how many of the wanted genres a movie needs
 * @param without a movie has none of these
 * @param fromYear the earliest year; movies without a year then do not appear
 * @param toYear the latest year; movies without a year then do not appear
 * @param hidden movies that never appear, by id
 */
public record ListOptions(
    double obscurity,
    double diversity,
    Set<Genre> genres,
    GenreMatch match,
    Set<Genre> without,
    OptionalInt fromYear,
    OptionalInt toYear,
    Set<Integer> hidden) {
  /**
   * The number of steps that the dial between well known and obscure has from the middle to either
   * end.
   */
  public static final int STEPS = 20;

  private static final ListOptions NONE =
      new ListOptions(
          0,
          0,
          Set.of(),
          GenreMatch.ANY,
          Set.of(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Set.of());

  public ListOptions {
    if (!(obscurity >= -1 && obscurity <= 1)) {
      throw new IllegalArgumentException("obscurity goes from -1 to 1, not " + obscurity);
    }
    if (!(diversity >= 0 && diversity <= 1)) {
      throw new IllegalArgumentException("diversity goes from 0 to 1, not " + diversity);
    }
    obscurity = Math.rint(obscurity * STEPS) / STEPS + 0.0; // no -0.0
    genres = Set.copyOf(genres);
    without = Set.copyOf(without);
    hidden = Set.copyOf(hidden);
  }

  /** The list as the model has it. */
  public static ListOptions none() {
    return NONE;
  }

  /** True if a movie may appear. */
  public boolean allow(Movie movie) {
    return !hidden.contains(movie.id())
        && matches(movie)
        && movie.genres().stream().noneMatch(without::contains)
        && inTime(movie.year());
  }

  private boolean matches(Movie movie) {
    return switch (match) {
      case ANY -> genres.isEmpty() || movie.genres().stream().anyMatch(genres::contains);
      case ALL -> movie.genres().containsAll(genres);
    };
  }

  private boolean inTime(OptionalInt year) {
    if (fromYear.isEmpty() && toYear.isEmpty()) {
      return true;
    }
    return year.isPresent()
        && year.getAsInt() >= fromYear.orElse(Integer.MIN_VALUE)
        && year.getAsInt() <= toYear.orElse(Integer.MAX_VALUE);
  }

  /** These wishes with another place between well known (-1) and obscure (1). */
  public ListOptions withObscurity(double dial) {
    return new ListOptions(dial, diversity, genres, match, without, fromYear, toYear, hidden);
  }

  /** These wishes with more or less diversity, 0 to 1. */
  public ListOptions withDiversity(double dial) {
    return new ListOptions(obscurity, dial, genres, match, without, fromYear, toYear, hidden);
  }

  /** These wishes with other genres asked for; none means any. */
  public ListOptions withGenres(Set<Genre> wanted) {
    return new ListOptions(obscurity, diversity, wanted, match, without, fromYear, toYear, hidden);
  }

  /** These wishes with one wanted genre being enough, or all of them needed. */
  public ListOptions withMatch(GenreMatch other) {
    return new ListOptions(obscurity, diversity, genres, other, without, fromYear, toYear, hidden);
  }

  /** These wishes with other genres left out. */
  public ListOptions withoutGenres(Set<Genre> unwanted) {
    return new ListOptions(obscurity, diversity, genres, match, unwanted, fromYear, toYear, hidden);
  }

  /** These wishes with another span of years, both included. */
  public ListOptions withYears(OptionalInt from, OptionalInt to) {
    return new ListOptions(obscurity, diversity, genres, match, without, from, to, hidden);
  }

  /** These wishes with other hidden movies. */
  public ListOptions withHidden(Set<Integer> movieIds) {
    return new ListOptions(
        obscurity, diversity, genres, match, without, fromYear, toYear, movieIds);
  }
}
