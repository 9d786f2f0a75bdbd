package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Finds the movie that another program calls by its title and year. Upper and lower case, accents,
 * punctuation and an article in front do not matter; further titles in parentheses count too. What
 * is not certain is not found.
 */
public final class TitleIndex {
  private final Map<String, List<Movie>> byTitle = new HashMap<>();

  /** The titles of a catalog. */
  public TitleIndex(Catalog catalog) {
    for (Movie movie : catalog.movies()) {
      MovieTitle title = MovieTitle.parse(movie.title());
      add(title.main(), movie);
      title.otherTitles().forEach(other -> add(other, movie));
    }
  }

  private void add(String title, Movie movie) {
    List<Movie> same = byTitle.computeIfAbsent(TitleWords.plain(title), _ -> new ArrayList<>());
    if (!same.contains(movie)) {
      same.add(movie);
    }
  }

  /**
   * The one movie with this title: of the same year, or else of the year before or after, since
   * sources differ by a year; of any year where none is given.
   *
   * @param title as people write it: {@code The Matrix} or {@code Matrix, The}
   * @return empty when there is none, or more than one
   */
  public Optional<Movie> find(String title, OptionalInt year) {
    String main = MovieTitle.parse(title).main();
    List<Movie> same = byTitle.getOrDefault(TitleWords.plain(main), List.of());
    if (year.isEmpty()) {
      return only(same, _ -> true);
    }
    List<Movie> fitting = same.stream().filter(movie -> apart(movie, year) == 0).toList();
    return fitting.isEmpty()
        ? only(same, movie -> apart(movie, year) == 1)
        : only(fitting, _ -> true);
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
