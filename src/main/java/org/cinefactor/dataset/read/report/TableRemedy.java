package org.cinefactor.dataset.read.report;

import java.util.Set;
import org.cinefactor.dataset.layout.RatingScale;

/**
 * The remedy for a table of ratings that was refused: what a person may say of it, so that it can
 * be read. How that is said differs between a window and a terminal, and so do the words for it.
 */
public sealed interface TableRemedy {
  /** A column that a table of ratings must have. */
  enum Column {
    USER,
    MOVIE,
    RATING
  }

  /** The remedies that need nothing beside. */
  enum Plain implements TableRemedy {
    /** To say which other column has the ratings. */
    OTHER_RATINGS,
    /** To say which other columns have the users and the movies. */
    OTHER_IDS,
    /** To say which other column has ratings on one of the scales. */
    RATINGS_ON_A_SCALE,
    /** To say what a rating of 0 means. */
    MEANING_OF_ZERO,
    /** To say that 0, which is all there is, is the worst rating. */
    ZERO_IS_LOWEST,
    /** To say which columns, if any, have titles, genres and years. */
    OTHER_TITLES
  }

  /** To say which columns have what was not found. */
  record MissingColumns(Set<Column> missing) implements TableRemedy {
    public MissingColumns {
      missing = Set.copyOf(missing);
    }
  }

  /** To say that the ratings go up to the best of another scale. */
  record OtherScale(RatingScale scale) implements TableRemedy {}
}
