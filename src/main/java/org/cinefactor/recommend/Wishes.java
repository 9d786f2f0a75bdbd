package org.cinefactor.recommend;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/**
 * What a person asks of a list besides their ratings: the dials of the window. Immutable.
 *
 * @param obscurity from -1 (well-known movies) over 0 (as the model has it) to 1 (obscure ones)
 * @param variety from 0 (the best movies, however alike) to 1 (as different as the best hundred
 *     allow)
 * @param genres a movie needs one of these; empty when any will do
 * @param without a movie has none of these
 * @param fromYear the earliest year; movies without a year then do not appear
 * @param toYear the latest year; movies without a year then do not appear
 * @param hidden movies that never appear, by id
 */
public record Wishes(
    double obscurity,
    double variety,
    Set<Genre> genres,
    Set<Genre> without,
    OptionalInt fromYear,
    OptionalInt toYear,
    Set<Integer> hidden) {
  private static final Wishes NONE =
      new Wishes(0, 0, Set.of(), Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());

  public Wishes {
    if (!(obscurity >= -1 && obscurity <= 1)) {
      throw new IllegalArgumentException("obscurity goes from -1 to 1, not " + obscurity);
    }
    if (!(variety >= 0 && variety <= 1)) {
      throw new IllegalArgumentException("variety goes from 0 to 1, not " + variety);
    }
    genres = Set.copyOf(genres);
    without = Set.copyOf(without);
    hidden = Set.copyOf(hidden);
  }

  /** The list as the model has it. */
  public static Wishes none() {
    return NONE;
  }

  /** Whether a movie may appear. */
  public boolean allow(Movie movie) {
    return !hidden.contains(movie.id())
        && (genres.isEmpty() || movie.genres().stream().anyMatch(genres::contains))
        && movie.genres().stream().noneMatch(without::contains)
        && inTime(movie.year());
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
  public Wishes withObscurity(double dial) {
    return new Wishes(dial, variety, genres, without, fromYear, toYear, hidden);
  }

  /** These wishes with more or less variety, 0 to 1. */
  public Wishes withVariety(double dial) {
    return new Wishes(obscurity, dial, genres, without, fromYear, toYear, hidden);
  }

  /** These wishes with other genres asked for; none means any. */
  public Wishes withGenres(Set<Genre> wanted) {
    return new Wishes(obscurity, variety, wanted, without, fromYear, toYear, hidden);
  }

  /** These wishes with other genres left out. */
  public Wishes withoutGenres(Set<Genre> unwanted) {
    return new Wishes(obscurity, variety, genres, unwanted, fromYear, toYear, hidden);
  }

  /** These wishes with another span of years, both included. */
  public Wishes withYears(OptionalInt from, OptionalInt to) {
    return new Wishes(obscurity, variety, genres, without, from, to, hidden);
  }

  /** These wishes with other hidden movies. */
  public Wishes withHidden(Set<Integer> movieIds) {
    return new Wishes(obscurity, variety, genres, without, fromYear, toYear, movieIds);
  }

  /** These wishes with one more hidden movie. */
  public Wishes hiding(int movieId) {
    Set<Integer> more = new HashSet<>(hidden);
    more.add(movieId);
    return withHidden(more);
  }
}
