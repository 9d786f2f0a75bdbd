package org.cinefactor.profile.exchange;

import java.nio.file.Path;

/**
 * The columns of a ratings file, as several programs write them.
 *
 * @param movieId the movie's number; less than 0 where titles tell the movies
 * @param title the title
 * @param year the year
 * @param stars the stars
 * @param most the best that can be given: 5, or 10 where a rating is out of ten
 * @param lists the lists that the movie is on; less than 0 where there is no such column
 */
record Columns(int movieId, int title, int year, int stars, int most, int lists) {
  /** The best rating of those who give up to ten. */
  static final int OF_TEN = 10;

  private static final int OF_FIVE = 5;

  private static final String WANTED =
      "It must have the columns movieId and rating, as this program and MovieLens write them; or"
          + " Name, Year and Rating, as Letterboxd writes them; or Title, Year and Your Rating, as"
          + " IMDb writes them.";

  /**
   * The columns of a table.
   *
   * @param file names it in a sentence
   * @throws ExchangeException when there are none that tell movies and stars, or when the ratings
   *     are those of many people
   */
  static Columns of(Sheet sheet, Path file) throws ExchangeException {
    if (sheet.column("userId") >= 0) {
      throw new ExchangeException(
          file
              + " holds the ratings of many people (it has a column userId). To use them, open the"
              + " folder that it is in as a data set.");
    }
    int movieId = sheet.column("movieId", "movie_id");
    int title = sheet.column("title", "name");
    int year = sheet.column("year");
    int ofTen = sheet.column("your rating");
    int stars = ofTen >= 0 ? ofTen : sheet.column("rating");
    boolean titled = title >= 0 && year >= 0;
    if (stars < 0 || (movieId < 0 && !titled)) {
      throw new ExchangeException(file + " is not a file of ratings. " + WANTED);
    }
    return new Columns(
        movieId, title, year, stars, ofTen >= 0 ? OF_TEN : OF_FIVE, sheet.column("lists"));
  }
}
