package org.cinefactor.profile;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cinefactor.catalog.PrintableText;

/**
 * A movie that a person has said something about, and that no data set which was open had.
 *
 * @param titles its titles, the one that people see first; at least one; with replacement
 *     characters for control letters
 * @param year the year of release
 * @param imdb IMDb's number
 * @param tmdb TMDB's number
 */
public record UnmatchedMovie(
    List<String> titles, OptionalInt year, OptionalLong imdb, OptionalLong tmdb) {
  public UnmatchedMovie {
    titles = titles.stream().map(UnmatchedMovie::inOneLine).toList();
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("a movie without a number needs a title"); // not shown
    }
  }

  private static String inOneLine(String title) {
    return PrintableText.line(title.replaceAll("\\s+", " ").strip());
  }

  /** The title that people see. */
  public String title() {
    return titles.getFirst();
  }

  /** The title with the year behind it, where there is one. */
  public String titleAndYear() {
    return year.isPresent() ? title() + " (" + year.getAsInt() + ")" : title();
  }
}
