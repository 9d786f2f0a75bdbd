package org.cinefactor.terminal.option;

import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.terminal.print.Console;

/** The ratings given as arguments, with the notes about them. */
public final class GivenRatings {
  private GivenRatings() {}

  /**
   * Ratings and those given as words, the last one of each movie; notes words that count for
   * nothing.
   *
   * @throws IllegalArgumentException when the data set has none of the movies
   */
  static Ratings of(Ratings stored, List<RatingArgument> given, Catalog catalog, Console console) {
    Ratings ratings = stored;
    long known = stored.movieIds().stream().filter(id -> catalog.movie(id).isPresent()).count();
    for (RatingArgument one : given) {
      if (catalog.movie(one.movieId()).isPresent()) {
        known++;
      } else {
        console.note("The data set has no movie " + one.movieId() + "; its rating is ignored.");
      }
      if (ratings.stars(one.movieId()).isPresent()) {
        console.note("Movie " + one.movieId() + " is rated twice; the last rating counts.");
      }
      ratings = ratings.with(one.movieId(), one.stars());
    }
    if (known == 0) {
      throw new IllegalArgumentException(
          "the data set has none of the rated movies; find their ids with: search WORDS");
    }
    return ratings;
  }

  /**
   * Notes the movies of the catalog that the model does not know.
   *
   * @throws IllegalArgumentException when it knows none of the rated movies
   */
  public static void check(Ratings ratings, FactorModel model, Catalog catalog, Console console) {
    int known = 0;
    for (int id : ratings.movieIds()) {
      if (model.column(id) >= 0) {
        known++;
      } else if (catalog.movie(id).isPresent()) {
        console.note("The model has no movie " + id + "; its rating does not change the list.");
      }
    }
    if (known == 0) {
      throw new IllegalArgumentException(
          "the model knows none of the rated movies; rate others, or train with another --filter");
    }
  }
}
