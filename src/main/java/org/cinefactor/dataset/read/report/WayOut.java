package org.cinefactor.dataset.read.report;

import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Scale;

/** The sentences that tell what to do with a table most of whose bad rows have one fault. */
@FunctionalInterface
public interface WayOut {
  /**
   * What to do.
   *
   * @param fault what is wrong with most of the bad rows
   * @param largest the largest rating above the scale
   */
  String sentence(Fault fault, double largest);

  /** Of a table of movies. */
  static WayOut ofMovies(String file) {
    return (_, _) -> "Save " + file + " again as CSV in UTF-8, or download it again.";
  }

  /**
   * Of a table of ratings.
   *
   * @param layout how it was read
   * @param movies the name of the table of movies
   */
  static WayOut ofRatings(RatingsLayout layout, String movies) {
    return (fault, largest) ->
        switch (fault) {
          case ABOVE -> above(layout, largest);
          case ZERO ->
              "If 0 means that a movie was not rated, say so (--table zeros=not-rated); if it is"
                  + " the worst rating, say that (--table zeros=lowest).";
          case OFF_SCALE ->
              "Ratings must lie on one scale: 1-5, 1-10, 0-100 or 0-1; name another column"
                  + " (--table rating=NAME), or convert them first.";
          case NO_NUMBER -> "If another column has the ratings, name it (--table rating=NAME).";
          case ID ->
              "If other columns have the users and movies, name them (--table"
                  + " user=NAME,movie=NAME).";
          case NOT_LISTED ->
              "Its movies are not those of "
                  + movies
                  + ": the two files come from different catalogues. Take both from one download,"
                  + " or put the ratings into a folder of their own, where they open without"
                  + " titles.";
          case QUOTES, FIELDS, MOVIE ->
              "The file may be cut off or of another kind: download it again, or save it again as"
                  + " CSV.";
        };
  }

  private static String above(RatingsLayout layout, double largest) {
    Scale other = largest <= Scale.TEN.most() ? Scale.TEN : Scale.HUNDRED;
    if (layout.scale() == other || largest > Scale.HUNDRED.most()) {
      return ofRatings(layout, "").sentence(Fault.OFF_SCALE, largest);
    }
    return "If its ratings go up to "
        + (int) other.most()
        + ", say so (--table scale="
        + other.text()
        + ").";
  }
}
