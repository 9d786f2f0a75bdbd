package org.cinefactor.dataset.layout;

/**
 * The places of the columns that matter, from 0; -1 for one that was not found.
 *
 * @param user who rated
 * @param movie what was rated
 * @param rating the rating
 */
public record RatingColumns(int user, int movie, int rating) {
  /** True if all have been found. */
  public boolean complete() {
    return user >= 0 && movie >= 0 && rating >= 0;
  }

  /** The last column that must be there in a row. */
  public int last() {
    return Math.max(Math.max(user, movie), rating);
  }
}
