package org.cinefactor.dataset.layout;

import java.util.List;

/**
 * The way in which a table of ratings is written.
 *
 * @param separator what stands between two fields
 * @param header whether the first row names the columns
 * @param names the names of the columns, or their numbers from 1 where there is no header
 * @param columns where user, movie and rating are
 * @param userNames whether users may have names, not numbers alone
 * @param movieNames whether movies may have names, not numbers alone
 * @param scale what the ratings mean
 * @param zeros what 0 means where the scale begins above it
 */
public record RatingsLayout(
    Separator separator,
    boolean header,
    List<String> names,
    RatingColumns columns,
    boolean userNames,
    boolean movieNames,
    RatingScale scale,
    Zeros zeros) {
  /** Result of {@link #hundredths} for a number that is no rating. */
  public static final int BAD = -1;

  /** Result of {@link #hundredths} for a number that stands for a movie that was not rated. */
  public static final int NOT_RATED = -2;

  public RatingsLayout {
    names = List.copyOf(names);
  }

  /** The name of a column, for sentences. */
  public String name(int column) {
    return column >= 0 && column < names.size() ? names.get(column).strip() : "column " + column;
  }

  /**
   * The word for a column in {@link TableOptions}: its name where no other has it, else its number.
   */
  public String word(int column) {
    String name = name(column);
    long alike = names.stream().filter(other -> other.strip().equalsIgnoreCase(name)).count();
    return alike == 1 && !name.isEmpty() ? name : Integer.toString(column + 1);
  }

  /** The names of the columns that tell of movies more than their ids. */
  public List<String> names(MoviesLayout movies) {
    return movies.describingColumns().stream().map(this::name).toList();
  }

  /** The column that a person calls so, by its name in any case or its number from 1, else -1. */
  public int column(String word) {
    return place(names, word);
  }

  /** The same among some names. */
  public static int place(List<String> names, String word) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).strip().equalsIgnoreCase(word.strip())) {
        return i;
      }
    }
    try {
      int place = (int) Double.parseDouble(word.strip().replace(',', '.')) - 1;
      return place < names.size() ? Math.max(-1, place) : -1;
    } catch (NumberFormatException _) {
      // It is no number either.
      return -1;
    }
  }

  /** A rating in hundredths of stars, from 50 to 500; {@link #BAD} or {@link #NOT_RATED}. */
  public int hundredths(double rating) {
    if (scale.holds(rating)) {
      return scale.hundredthsOfStars(rating);
    }
    boolean below = (rating == 0 || rating == -1) && scale.least() > 0;
    return switch (zeros) {
      case NOT_RATED -> below ? NOT_RATED : BAD;
      case LOWEST -> below ? scale.hundredthsOfStars(0) : BAD;
      case BAD -> BAD;
    };
  }

  /** True when {@link #hundredths} of a rating is not rounded. */
  public boolean exact(double rating) {
    return scale.exact(rating);
  }

  /**
   * {@link #hundredths} of every rating of at most two decimals, by the rating in hundredths; of
   * one that would be rounded {@link #BAD}.
   */
  public short[] table() {
    short[] table = new short[RatingScale.LARGEST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (short) (exact(i / 100.0) ? hundredths(i / 100.0) : BAD);
    }
    return table;
  }
}
