package org.cinefactor.dataset.layout;

/**
 * The way in which a file of one person's ratings is written; a column is -1 where it is not there.
 *
 * @param id the column of the movies' ids
 * @param idName its name in small letters and digits alone, empty where there is none
 * @param title the column of titles
 * @param year the column of years or dates of release
 * @param rating the column of ratings
 * @param scale what the ratings mean
 */
public record PersonLayout(
    int id, String idName, int title, int year, int rating, RatingScale scale) {
  /** The name of a column with MovieLens' ids. */
  public static final String MOVIELENS = "movieid";

  /** The same with ratings on another scale. */
  public PersonLayout on(RatingScale other) {
    return new PersonLayout(id, idName, title, year, rating, other);
  }
}
