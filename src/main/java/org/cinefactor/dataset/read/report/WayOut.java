package org.cinefactor.dataset.read.report;

import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Scale;
import org.cinefactor.text.Texts;

/** The sentences that tell what to do with a table most of whose bad rows have one fault. */
@FunctionalInterface
public interface WayOut {
  Texts TEXTS = Texts.of(WayOut.class);

  /**
   * The advice, as a sentence.
   *
   * @param fault what is wrong with most of the bad rows
   * @param largest the largest rating above the scale
   */
  String sentence(Fault fault, double largest);

  /** Of a table of movies. */
  static WayOut ofMovies(String file) {
    return (_, _) -> TEXTS.format("out.movies", file);
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
          case ZERO -> TEXTS.get("out.zero");
          case OFF_SCALE -> TEXTS.get("out.scale");
          case NO_NUMBER -> TEXTS.get("out.number");
          case ID -> TEXTS.get("out.id");
          case NOT_LISTED -> TEXTS.format("out.catalog", movies);
          case QUOTES, FIELDS, MOVIE -> TEXTS.get("out.kind");
        };
  }

  private static String above(RatingsLayout layout, double largest) {
    Scale other = largest <= Scale.TEN.most() ? Scale.TEN : Scale.HUNDRED;
    if (layout.scale() == other || largest > Scale.HUNDRED.most()) {
      return ofRatings(layout, "").sentence(Fault.OFF_SCALE, largest);
    }
    return TEXTS.format("out.above", (int) other.most(), other.text());
  }
}
