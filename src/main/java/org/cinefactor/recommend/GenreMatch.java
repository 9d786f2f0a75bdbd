package org.cinefactor.recommend;

/** How many of several wanted genres a movie needs. */
public enum GenreMatch {
  /** One of them is enough. */
  ANY,
  /** It needs them all. */
  ALL
}
