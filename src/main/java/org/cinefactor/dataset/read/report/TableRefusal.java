package org.cinefactor.dataset.read.report;

import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.read.report.TableRemedy.Plain;
import org.cinefactor.text.Texts;

/** The refusal of a table most of whose bad rows have the same fault, with what to do about it. */
@FunctionalInterface
public interface TableRefusal {
  Texts TEXTS = Texts.of(TableRefusal.class);

  /**
   * The exception to throw.
   *
   * @param wrong what is wrong, as a sentence
   * @param fault what is wrong with most of the bad rows
   * @param largest the largest rating above the scale
   */
  DataSetException exception(String wrong, Fault fault, double largest);

  /** The refusal of a table of movies. */
  static TableRefusal ofMovies(String file) {
    return (wrong, _, _) -> new DataSetException(wrong + " " + TEXTS.format("out.movies", file));
  }

  /**
   * The refusal of a table of ratings.
   *
   * @param layout how it was read
   * @param movies the name of the table of movies
   */
  static TableRefusal ofRatings(RatingsLayout layout, String movies) {
    return (wrong, fault, largest) ->
        switch (fault) {
          case ABOVE -> new TableRefusedException(wrong, above(layout, largest));
          case BELOW ->
              new TableRefusedException(wrong, new TableRemedy.OtherScale(RatingScale.ONE));
          case ZERO -> new TableRefusedException(wrong, Plain.MEANING_OF_ZERO);
          case OFF_SCALE -> new TableRefusedException(wrong, Plain.RATINGS_ON_A_SCALE);
          case NO_NUMBER -> new TableRefusedException(wrong, Plain.OTHER_RATINGS);
          case ID -> new TableRefusedException(wrong, Plain.OTHER_IDS);
          case NOT_LISTED ->
              new DataSetException(wrong + " " + TEXTS.format("out.catalog", movies));
          case QUOTES, CUT, FIELDS, MOVIE ->
              new DataSetException(wrong + " " + TEXTS.get("out.kind"));
        };
  }

  private static TableRemedy above(RatingsLayout layout, double largest) {
    RatingScale other = largest <= RatingScale.TEN.most() ? RatingScale.TEN : RatingScale.HUNDRED;
    return layout.scale() == other || largest > RatingScale.HUNDRED.most()
        ? Plain.RATINGS_ON_A_SCALE
        : new TableRemedy.OtherScale(other);
  }
}
