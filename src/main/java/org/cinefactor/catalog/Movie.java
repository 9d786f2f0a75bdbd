package org.cinefactor.catalog;

import java.util.List;
import java.util.OptionalInt;

/**
 * One movie of a data set.
 *
 * @param id the data set's own movie id
 * @param title the title as the data set writes it, year included: {@code Matrix, The (1999)};
 *     without spaces around it, with replacement characters for control letters, and cut after
 *     1,000 letters
 * @param genres the genres in the data set's order; empty when none are listed
 */
public record Movie(int id, String title, List<Genre> genres) {
  public Movie {
    title = PrintableText.line(MovieTitle.shortened(title.strip()));
    genres = List.copyOf(genres);
  }

  /**
   * The title as people say it, without the year: {@code The Matrix}. An article behind the title
   * goes to its front, in the titles in parentheses too. It is taken from the title anew each time:
   * of thousands of movies a few are shown.
   */
  public String name() {
    return MovieTitle.parse(title).name();
  }

  /** The title alone, without those in parentheses behind it: {@code Spirited Away}. */
  public String mainTitle() {
    return MovieTitle.parse(title).main();
  }

  /** The further titles that it is also known as. */
  public List<String> otherTitles() {
    return MovieTitle.parse(title).otherTitles();
  }

  /** The year of release, where the title gives one. */
  public OptionalInt year() {
    return MovieTitle.year(title);
  }

  /** The name with the year behind it, where there is one: {@code The Matrix (1999)}. */
  public String nameAndYear() {
    OptionalInt year = year();
    return year.isPresent() ? name() + " (" + year.getAsInt() + ")" : name();
  }
}
