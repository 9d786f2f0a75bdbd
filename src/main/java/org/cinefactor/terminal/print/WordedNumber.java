package org.cinefactor.terminal.print;

import java.util.Locale;
import org.cinefactor.recommend.prediction.StarDistribution;

/**
 * A number with its words for a table: spreadsheets and programs get the number.
 *
 * @param value the number; NaN where there is none
 * @param words what people read
 */
public record WordedNumber(double value, String words) {
  /** An unknown number: no words, no value. */
  public static final WordedNumber UNKNOWN = new WordedNumber(Double.NaN, "");

  /** A probability: {@code 82%}. */
  public static WordedNumber probability(double value) {
    return new WordedNumber(value, StarDistribution.percent(value) + "%");
  }

  /** Stars: {@code 4}, {@code 4.5}. */
  public static WordedNumber stars(double value) {
    long whole = (long) value;
    return new WordedNumber(
        value, value == whole ? Long.toString(whole) : String.format(Locale.ROOT, "%.1f", value));
  }

  boolean isKnown() {
    return !Double.isNaN(value);
  }
}
