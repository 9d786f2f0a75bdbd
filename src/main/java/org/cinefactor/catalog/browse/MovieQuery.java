package org.cinefactor.catalog.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search as it is typed, taken apart: {@code alien genre:horror year:1970-1989 unrated}. What is
 * no operator is searched in the titles. Immutable.
 *
 * @param words what is searched in the titles
 * @param genres how the genres begin that a movie must have, all of them, in lower case
 * @param fromYear the first year
 * @param toYear the last year
 * @param rated whether the person has rated it; empty for either
 * @param leastStars the fewest stars that the person gave; 0 for any
 * @param mostStars the most stars that the person gave
 * @param order how they are ordered; empty for how well the words fit, or most rated without words
 */
public record MovieQuery(
    String words,
    List<String> genres,
    OptionalInt fromYear,
    OptionalInt toYear,
    Optional<Boolean> rated,
    double leastStars,
    double mostStars,
    Optional<MovieOrder> order) {
  /** The operators, for completion. */
  public static final List<String> OPERATORS =
      List.of("genre:", "year:", "rated:", "unrated", "stars:", "sort:");

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(-|\\.\\.)?(\\d{4})?");
  private static final Pattern STARS = Pattern.compile("(\\d(?:\\.5)?)?(-|\\.\\.)?(\\d(?:\\.5)?)?");
  private static final int LAST_YEAR = 9999;
  private static final double ALL_STARS = 5;

  public MovieQuery {
    genres = List.copyOf(genres);
  }

  /** Takes a text apart; an operator that is not finished asks for nothing yet. */
  public static MovieQuery parse(String typed) {
    var words = new StringJoiner(" ");
    List<String> genres = new ArrayList<>();
    OptionalInt from = OptionalInt.empty();
    OptionalInt to = OptionalInt.empty();
    Optional<Boolean> rated = Optional.empty();
    double least = 0;
    double most = ALL_STARS;
    Optional<MovieOrder> order = Optional.empty();
    for (String token : typed.strip().split("\\s+", -1)) {
      String lower = token.toLowerCase(Locale.ROOT);
      String value = lower.substring(lower.indexOf(':') + 1);
      Matcher years = YEARS.matcher(value);
      Matcher stars = STARS.matcher(value);
      if (lower.startsWith("genre:")) {
        genres.add(value);
      } else if (lower.startsWith("year:") && years.matches() && !value.isEmpty()) {
        from = OptionalInt.of(year(years.group(1), 0));
        boolean one = years.group(2) == null;
        to = OptionalInt.of(year(years.group(one ? 1 : 3), LAST_YEAR));
      } else if (lower.equals("rated:")) {
        rated = Optional.of(true);
      } else if (lower.equals("unrated")) {
        rated = Optional.of(false);
      } else if (lower.startsWith("stars:")) {
        rated = Optional.of(true);
        if (stars.matches() && !value.isEmpty()) {
          least = stars(stars.group(1), 0);
          most = stars(stars.group(2) == null ? stars.group(1) : stars.group(3), ALL_STARS);
        }
      } else if (lower.startsWith("sort:")) {
        order = MovieOrder.of(value);
      } else if (!lower.startsWith("year:")) {
        words.add(token);
      }
    }
    return new MovieQuery(
        ShortNames.inFull(words.toString()), genres, from, to, rated, least, most, order);
  }

  /** True if nothing is asked for. */
  public boolean isEmpty() {
    return words.isBlank() && !hasOperators();
  }

  /** True if more is asked for than words. */
  public boolean hasOperators() {
    return !genres.isEmpty() || fromYear.isPresent() || rated.isPresent() || order.isPresent();
  }

  private static int year(String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static double stars(String digits, double otherwise) {
    return digits == null ? otherwise : Double.parseDouble(digits);
  }
}
