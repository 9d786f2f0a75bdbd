package org.cinefactor.recommend;

/** The number of several wanted genres that a movie needs: one or all. */
public enum GenreMatch {
  /** One of them is enough. */
  ANY,
  /** It needs them all. */
  ALL
}
