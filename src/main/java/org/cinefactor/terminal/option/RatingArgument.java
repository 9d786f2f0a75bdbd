package org.cinefactor.terminal.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.Converter;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.terminal.syntax.RepeatedOption;

/**
 * One rating as words on the command line: {@code 48=4.5}.
 *
 * @param movieId the data set's id
 * @param stars 0.5 to 5
 */
record RatingArgument(int movieId, double stars) {
  /** The option that tells ratings. */
  static RepeatedOption<RatingArgument> option() {
    return new RepeatedOption<>(
        "--rate",
        "MOVIEID=STARS",
        "A rating, 0.5 to 5 stars; once for each movie.",
        new Conversion());
  }

  /** Digits, and no more: neither 0x1p2 nor 4.5f is a number of stars to anybody. */
  private static final Pattern RATING = Pattern.compile("(\\d{1,10})=(\\d*\\.?\\d+)");

  private record Conversion() implements Converter<RatingArgument, IllegalArgumentException> {
    @Override
    public RatingArgument apply(String word) {
      Matcher rating = RATING.matcher(word);
      if (rating.matches()) {
        double stars = Double.parseDouble(rating.group(2));
        long id = Long.parseLong(rating.group(1));
        if (id <= Integer.MAX_VALUE && stars >= Ratings.LEAST && stars <= Ratings.MOST) {
          return new RatingArgument((int) id, stars);
        }
      }
      throw new IllegalArgumentException(
          "'" + word + "' is not a rating; write MOVIEID=STARS with 0.5 to 5 stars, as in 1=3.5");
    }
  }
}
