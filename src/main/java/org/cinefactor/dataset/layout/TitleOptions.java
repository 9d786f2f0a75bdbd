package org.cinefactor.dataset.layout;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a table of ratings that say what its movies are, by names or numbers from 1, as a
 * person names them; {@link #NONE} for one that is not there. What is empty is guessed.
 *
 * @param title the column of titles
 * @param genres the column of genres
 * @param year the column of years or dates of release
 */
public record TitleOptions(Optional<String> title, Optional<String> genres, Optional<String> year) {
  /** The word for a column that is not there. */
  public static final String NONE = "none";

  private static final TitleOptions GUESSED =
      new TitleOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /** Nothing is said: everything is guessed. */
  public static TitleOptions guessed() {
    return GUESSED;
  }

  /** These options with another column of titles. */
  public TitleOptions withTitle(Optional<String> other) {
    return new TitleOptions(other, genres, year);
  }

  /** These options with another column of genres. */
  public TitleOptions withGenres(Optional<String> other) {
    return new TitleOptions(title, other, year);
  }

  /** These options with another column of years. */
  public TitleOptions withYear(Optional<String> other) {
    return new TitleOptions(title, genres, other);
  }

  /** True if a column of titles is named: it counts more than a table of titles beside. */
  public boolean named() {
    return title.filter(word -> !isNone(word)).isPresent();
  }

  /** The words for columns, whether they are there or not. */
  public Stream<String> words() {
    return Stream.of(title, genres, year).flatMap(Optional::stream);
  }

  /** True if a word says that there is no such column. */
  public static boolean isNone(String word) {
    return word.strip().equalsIgnoreCase(NONE);
  }
}
