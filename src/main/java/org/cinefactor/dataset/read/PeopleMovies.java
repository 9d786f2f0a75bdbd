package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;

/**
 * The movies that people's files name, each by an id or by a title alone: those of one title are
 * one movie, and those of no title are called by their ids.
 */
final class PeopleMovies {
  private final IdNames ids;
  private final Map<Integer, Movie> movies = new LinkedHashMap<>();
  private final Map<Integer, String> words = new HashMap<>();
  private final Map<String, Integer> byTitle = new HashMap<>();

  /**
   * @param ids the ids, as the table of movies was read with them
   * @param listed the movies of that table; none where there is no such table
   */
  PeopleMovies(IdNames ids, List<Movie> listed) {
    this.ids = ids;
    listed.forEach(this::add);
  }

  /** Makes a movie with an id known, so that others may name it by its title. */
  void know(String id, String title) {
    int number = ids.number(id);
    words.putIfAbsent(number, id);
    if (!title.isEmpty() && !movies.containsKey(number)) {
      add(new Movie(number, title, List.of()));
    }
  }

  private void add(Movie movie) {
    movies.put(movie.id(), movie);
    byTitle.putIfAbsent(key(movie.title()), movie.id());
    byTitle.putIfAbsent(name(movie.title()), movie.id());
  }

  /** The number, until all are settled, of a movie that has an id, or a title alone. */
  int number(String id, String title) {
    if (!id.isEmpty()) {
      return ids.number(id);
    }
    Integer known = byTitle.get(key(title));
    if (known != null) {
      return known;
    }
    // A quotation mark in front: the title 1917 is no id.
    int number = ids.number('"' + key(title));
    add(new Movie(number, title, List.of()));
    return number;
  }

  /** From these numbers to the last ones. */
  IntUnaryOperator settled() {
    int largest = -1;
    for (int number : words.keySet()) {
      largest = Math.max(largest, number);
    }
    for (int number : movies.keySet()) {
      largest = Math.max(largest, number);
    }
    return ids.settled(largest);
  }

  /** All movies under their last numbers. */
  Catalog catalog() {
    IntUnaryOperator settled = settled();
    List<Movie> all = new ArrayList<>();
    movies
        .values()
        .forEach(m -> all.add(new Movie(settled.applyAsInt(m.id()), m.title(), m.genres())));
    words.forEach(
        (number, word) -> {
          if (!movies.containsKey(number)) {
            String title = number < 0 ? word : UntitledMovies.title(number);
            all.add(new Movie(settled.applyAsInt(number), title, List.of()));
          }
        });
    all.sort(Comparator.comparingInt(Movie::id));
    return new Catalog(all);
  }

  /** The name and year of a title, whichever way its article stands. */
  private static String key(String title) {
    MovieTitle parsed = MovieTitle.parse(title);
    String year = parsed.year().isPresent() ? " (" + parsed.year().getAsInt() + ")" : "";
    return parsed.name().toLowerCase(Locale.ROOT) + year;
  }

  private static String name(String title) {
    return MovieTitle.parse(title).name().toLowerCase(Locale.ROOT);
  }
}
