package org.cinefactor.catalog;

import java.util.List;
import java.util.OptionalInt;

/**
 * One movie of a data set.
 *
 * @param id the data set's own movie id
 * @param title the title as the data set writes it, year included: {@code Matrix, The (1999)}
 * @param name the title as people say it, without the year: {@code The Matrix}
 * @param year the year of release, where the data set gives one
 * @param genres the genres in the data set's order; empty when none are listed
 */
public record Movie(int id, String title, String name, OptionalInt year, List<Genre> genres) {
  public Movie {
    genres = List.copyOf(genres);
  }

  /**
   * A movie from its title as MovieLens writes it; name and year are read from it. An article
   * behind the title goes to its front, in the titles in parentheses too.
   */
  public static Movie titled(int id, String title, List<Genre> genres) {
    MovieTitle parts = MovieTitle.parse(title);
    return new Movie(id, title.strip(), parts.name(), parts.year(), genres);
  }

  /** The name with the year behind it, where there is one: {@code The Matrix (1999)}. */
  public String nameAndYear() {
    return year.isPresent() ? name + " (" + year.getAsInt() + ")" : name;
  }
}
