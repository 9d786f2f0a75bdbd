package org.cinefactor.ui.recommendations;

/** The state of the list. */
enum ListState {
  /** There is no model yet. */
  LOADING,
  /** There is no model, and none is coming. */
  FAILED,
  /** The person has rated nothing. */
  NOTHING_RATED,
  /** The person has rated movies of which the model knows none. */
  NOTHING_KNOWN,
  /** No movie is as the person wishes. */
  NOTHING_FITS,
  /** There are recommendations. */
  FULL
}
