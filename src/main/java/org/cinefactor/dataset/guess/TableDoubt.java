package org.cinefactor.dataset.guess;

/** A question about a table of ratings that its first rows leave open and nobody has answered. */
public enum TableDoubt {
  /** No row names the columns: their order is a guess. */
  COLUMNS,
  /** Some ratings are not on the scale of the others. */
  SCALE,
  /** Zeros may be the worst ratings, or stand for what was not rated. */
  ZEROS
}
