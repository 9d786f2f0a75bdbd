package org.cinefactor.ui.discover;

/** The state of a search. */
public enum SearchState {
  /** The field is empty. */
  NOTHING_TYPED,
  /** Something is typed, and the titles are not ready to be searched yet. */
  PREPARING,
  /** Something is typed, and there are no titles: no data set could be read. */
  NO_DATA,
  /** No title has these words. */
  NOTHING_FOUND,
  /** There are movies that words were typed for. */
  FOUND,
  /** There are movies, and no words: somebody looks around. */
  BROWSED
}
