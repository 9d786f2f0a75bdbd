package org.cinefactor.dataset.read.report;

/** The kinds of what is wrong with a row. */
public enum Fault {
  /** Its quotes do not match. */
  QUOTES,
  /** The file is not whole. */
  CUT,
  /** It has too few fields, or too many. */
  FIELDS,
  /** The user or the movie is no id. */
  ID,
  /** The rating is no number. */
  NO_NUMBER,
  /** The rating is above the scale. */
  ABOVE,
  /** The rating is 0 or -1, below the scale. */
  ZERO,
  /** The rating is part of half a star. */
  BELOW,
  /** The rating is on no scale at all. */
  OFF_SCALE,
  /** The movie is not in the table of movies. */
  NOT_LISTED,
  /** The movie has no title, or is there already. */
  MOVIE
}
