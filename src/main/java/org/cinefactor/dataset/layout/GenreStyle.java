package org.cinefactor.dataset.layout;

/** The way in which a table of movies writes genres. */
public enum GenreStyle {
  /** There are none. */
  NONE,
  /** In one column: {@code Comedy|Drama}, {@code Comedy, Drama}, or a list as Python prints it. */
  COLUMN,
  /** As flags of 0 and 1 in the last nineteen columns, as in {@code u.item} of MovieLens 100K. */
  FLAGS
}
