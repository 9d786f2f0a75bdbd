package org.cinefactor.terminal.option;

import org.cinefactor.catalog.Ratings;
import org.cinefactor.terminal.syntax.RepeatedOption;
import org.cinefactor.terminal.syntax.ValueReader;

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
        "--rate", "MOVIEID=STARS", "A rating, 0.5 to 5 stars; once for each movie.", new Reader());
  }

  private record Reader() implements ValueReader<RatingArgument> {
    @Override
    public RatingArgument read(String word) {
      int equals = word.indexOf('=');
      try {
        int id = Integer.parseInt(word.substring(0, Math.max(equals, 0)));
        double stars = Double.parseDouble(word.substring(equals + 1));
        if (id >= 0 && stars >= Ratings.LEAST && stars <= Ratings.MOST) {
          return new RatingArgument(id, stars);
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw new IllegalArgumentException(
          "'" + word + "' is not a rating; write MOVIEID=STARS with 0.5 to 5 stars, as in 1=3.5");
    }
  }
}
