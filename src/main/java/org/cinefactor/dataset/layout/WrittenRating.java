package org.cinefactor.dataset.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rating as it is written in a table: a number, or a word that says its scale itself. These are
 * {@code 4/5}, {@code 8/10}, {@code 3/4} and {@code 80/100}, {@code 4 out of 5}, {@code 80%}, stars
 * with or without a half ({@code ★★★½}, empty ones count for nothing), {@code 4 stars}, and for
 * likes {@code true} and {@code false}, {@code yes} and {@code no}, {@code like} and {@code
 * dislike}, in English and German.
 *
 * @param value the number
 * @param scale its scale, where it says it
 */
public record WrittenRating(double value, Optional<RatingScale> scale) {
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,9})?)";
  private static final Pattern PART =
      Pattern.compile(NUMBER + "\\s*(?:/|out of|of|von)\\s*([2-9]|[1-9]\\d|100)"); // not shown
  private static final Pattern COUNTED = Pattern.compile(NUMBER + "\\s*(?:stars?|sterne?)");
  private static final Pattern PERCENT = Pattern.compile(NUMBER + "[\\s\\u00a0\\u202f]*%");
  private static final Pattern STARS = Pattern.compile("([★⭐]\\uFE0F?)*(½)?(☆\\uFE0F?)*");
  private static final Pattern FULL = Pattern.compile("[★⭐]");

  private static final double HALF = 0.5;

  /** The rating that a field holds; empty where it is none. */
  public static Optional<WrittenRating> of(String field) {
    String text = field.strip();
    try {
      double value = number(text);
      return Double.isNaN(value)
          ? Optional.empty()
          : Optional.of(new WrittenRating(value, Optional.empty()));
    } catch (NumberFormatException _) {
      // It is a word, which may be a rating as well.
      return ofWord(text);
    }
  }

  private static Optional<WrittenRating> ofWord(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher part = PART.matcher(lower);
    if (part.matches()) {
      return ofPart(number(part.group(1)), Integer.parseInt(part.group(2)));
    }
    Matcher counted = COUNTED.matcher(lower);
    if (counted.matches()) {
      return on(number(counted.group(1)), RatingScale.FIVE);
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return on(number(percent.group(1)), RatingScale.HUNDRED);
    }
    if (!text.isEmpty() && STARS.matcher(text).matches()) {
      double half = text.indexOf('½') < 0 ? 0 : HALF;
      return on(FULL.matcher(text).results().count() + half, RatingScale.FIVE);
    }
    return switch (lower) {
      case "true", "yes", "y", "like", "liked", "up", "👍", "wahr", "ja", "j" ->
          on(1, RatingScale.ONE);
      case "false", "no", "n", "dislike", "disliked", "down", "👎", "falsch", "nein" ->
          on(0, RatingScale.ONE);
      default -> Optional.empty();
    };
  }

  /** So many of the most; on a scale that is no usual one, in hundredths of the most. */
  private static Optional<WrittenRating> ofPart(double value, int most) {
    return Stream.of(RatingScale.FIVE, RatingScale.TEN)
        .filter(scale -> scale.most() == most)
        .findFirst()
        .map(scale -> on(value, scale))
        .orElseGet(() -> on(value * RatingScale.HUNDRED.most() / most, RatingScale.HUNDRED));
  }

  private static Optional<WrittenRating> on(double value, RatingScale scale) {
    return Optional.of(new WrittenRating(value, Optional.of(scale)));
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** The same rating as a number on the scale of its table. */
  public double on(RatingScale other) {
    return scale.map(own -> value * other.most() / own.most()).orElse(value);
  }
}
