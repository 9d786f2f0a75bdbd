package org.cinefactor.dataset.layout;

import java.util.Optional;

/**
 * The options with which a person says how a table of ratings is to be read; what is empty is
 * guessed.
 *
 * @param user the column of users, by its name or its number from 1
 * @param movie the column of movies
 * @param rating the column of ratings
 * @param scale the scale of the ratings
 * @param zeros what 0 means where the scale begins above it
 * @param separator what stands between two fields
 * @param titles the columns that say what the movies are
 */
public record TableOptions(
    Optional<String> user,
    Optional<String> movie,
    Optional<String> rating,
    Optional<RatingScale> scale,
    Optional<Zeros> zeros,
    Optional<Separator> separator,
    TitleOptions titles) {
  private static final TableOptions GUESSED =
      new TableOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          TitleOptions.guessed());

  /** Nothing is said: everything is guessed. */
  public static TableOptions guessed() {
    return GUESSED;
  }

  /** All that a layout says, and what is said of the columns that say what the movies are. */
  public static TableOptions of(RatingsLayout layout, TitleOptions titles) {
    return new TableOptions(
        word(layout, layout.columns().user()),
        word(layout, layout.columns().movie()),
        word(layout, layout.columns().rating()),
        Optional.of(layout.scale()),
        Optional.of(layout.zeros()),
        Optional.of(layout.separator()),
        titles);
  }

  private static Optional<String> word(RatingsLayout layout, int column) {
    return column < 0 ? Optional.empty() : Optional.of(layout.word(column));
  }

  /** These options with another column of users. */
  public TableOptions withUser(Optional<String> other) {
    return withColumns(other, movie, rating);
  }

  /** These options with another column of movies. */
  public TableOptions withMovie(Optional<String> other) {
    return withColumns(user, other, rating);
  }

  /** These options with another column of ratings. */
  public TableOptions withRating(Optional<String> other) {
    return withColumns(user, movie, other);
  }

  /** These options with columns. */
  public TableOptions withColumns(
      Optional<String> users, Optional<String> movies, Optional<String> ratings) {
    return new TableOptions(users, movies, ratings, scale, zeros, separator, titles);
  }

  /** These options with a scale, and what 0 means on it. */
  public TableOptions withScale(Optional<RatingScale> other, Optional<Zeros> meaning) {
    return new TableOptions(user, movie, rating, other, meaning, separator, titles);
  }

  /** These options with a separator. */
  public TableOptions withSeparator(Optional<Separator> other) {
    return new TableOptions(user, movie, rating, scale, zeros, other, titles);
  }

  /** These options with the columns that say what the movies are. */
  public TableOptions withTitles(TitleOptions other) {
    return new TableOptions(user, movie, rating, scale, zeros, separator, other);
  }
}
