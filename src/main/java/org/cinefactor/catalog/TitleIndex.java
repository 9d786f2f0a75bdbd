package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the movie that another program calls by its title and year. Upper and lower case, accents,
 * punctuation and an article in front do not matter; further titles in parentheses count too, and
 * where no whole title fits, the parts of one: {@code Star Wars} of 1977 is {@code Star Wars:
 * Episode IV - A New Hope}. What two movies could be is not found.
 */
public final class TitleIndex {
  private static final Pattern BETWEEN_PARTS = Pattern.compile(": | - ");

  private final Map<String, List<Movie>> byTitle = new HashMap<>();
  private final Map<String, List<Movie>> byPart = new HashMap<>();

  /** The titles of a catalog. */
  public TitleIndex(Catalog catalog) {
    for (Movie movie : catalog.movies()) {
      MovieTitle title = MovieTitle.parse(movie.title());
      add(title.main(), movie);
      title.otherTitles().forEach(other -> add(other, movie));
    }
  }

  private void add(String title, Movie movie) {
    add(byTitle, title, movie);
    String[] parts = BETWEEN_PARTS.split(title, -1);
    for (int i = 0; parts.length > 1 && i < parts.length; i++) {
      add(byPart, parts[i], movie);
    }
  }

  private static void add(Map<String, List<Movie>> index, String title, Movie movie) {
    List<Movie> same = index.computeIfAbsent(TitleWords.plain(title), _ -> new ArrayList<>());
    if (!same.contains(movie)) {
      same.add(movie);
    }
  }

  /**
   * The one movie with this title: of the same year, or else, by its whole title, of the year
   * before or after, since sources differ by a year; of any year where none is given.
   *
   * @param title as people write it: {@code The Matrix} or {@code Matrix, The}
   * @return empty when there is none, or more than one
   */
  public Optional<Movie> find(String title, OptionalInt year) {
    String plain = TitleWords.plain(MovieTitle.parse(title).main());
    List<Movie> same = byTitle.getOrDefault(plain, List.of());
    if (year.isEmpty()) {
      return only(same, _ -> true);
    }
    if (same.stream().anyMatch(movie -> apart(movie, year) == 0)) {
      return only(same, movie -> apart(movie, year) == 0);
    }
    // Who is a year off by the whole title is nearer than who is not by a part of it.
    Optional<Movie> whole = only(same, movie -> apart(movie, year) == 1);
    List<Movie> parts = byPart.getOrDefault(plain, List.of());
    return whole.isPresent() ? whole : only(parts, movie -> apart(movie, year) == 0);
  }

  private static int apart(Movie movie, OptionalInt year) {
    OptionalInt own = movie.year();
    return own.isEmpty() ? Integer.MAX_VALUE : Math.abs(own.getAsInt() - year.getAsInt());
  }

  private static Optional<Movie> only(List<Movie> movies, Predicate<Movie> fits) {
    List<Movie> fitting = movies.stream().filter(fits).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
