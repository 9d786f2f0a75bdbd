package org.cinefactor.profile.exchange.row;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.text.Texts;

/** The best rating that a service lets people give, and how its ratings are written. */
public enum StarScale {
  FIVE(5),
  TEN(10),
  HUNDRED(100);

  private static final Texts TEXTS = Texts.of(StarScale.class);

  /** A number, perhaps out of another. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?:(?:/|of|out\\sof)\\s*(\\d{1,3})|(%)|★+|stars?)?");

  /** A half behind a number: {@code 4½}, {@code 4 1/2}. */
  private static final Pattern AND_A_HALF = Pattern.compile("(?<=\\d)(?:\\s*½|\\s+1/2)");

  private static final Pattern DRAWN = Pattern.compile("(★*)(½?)☆*");

  private final int most;

  StarScale(int most) {
    this.most = most;
  }

  /** The best rating. */
  public int most() {
    return most;
  }

  /** The scale with this best rating. */
  public static Optional<StarScale> of(int most) {
    for (StarScale scale : values()) {
      if (scale.most == most) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }

  /**
   * The stars that a word stands for, to the nearest half: {@code 4.5}, {@code 4,5}, {@code 9/10},
   * {@code ★★★★½}. A word that names its own scale is read on that one.
   *
   * @return empty where nothing is written
   * @throws IllegalArgumentException with a clause when it is no rating on this scale
   */
  public OptionalDouble stars(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.equals("null") || plain.equals("-")) {
      return OptionalDouble.empty();
    }
    Matcher drawn = DRAWN.matcher(plain);
    double of = most;
    double given = Double.NaN;
    if (drawn.matches()) {
      given = drawn.group(1).length() + (drawn.group(2).isEmpty() ? 0 : 0.5);
      of = FIVE.most;
    } else {
      Matcher number = NUMBER.matcher(AND_A_HALF.matcher(plain).replaceFirst(".5"));
      if (number.matches()) {
        given = Double.parseDouble(number.group(1).replace(',', '.'));
        of = scaleOf(number);
      }
    }
    if (given == 0) {
      throw new IllegalArgumentException(TEXTS.format("row.noRating", word));
    }
    if (!(given > 0 && given <= of)) {
      throw new IllegalArgumentException(
          TEXTS.format("row.offScale", word, most == FIVE.most ? Ratings.LEAST : 1, most));
    }
    double halves = Math.round(given / of * 2 * Ratings.MOST);
    return OptionalDouble.of(Math.clamp(halves / 2, Ratings.LEAST, Ratings.MOST));
  }

  private double scaleOf(Matcher number) {
    if (number.group(2) != null) {
      return Double.parseDouble(number.group(2));
    }
    return number.group(3) != null ? HUNDRED.most : most;
  }
}
