package org.cinefactor.recommend;

import java.util.List;
import org.cinefactor.catalog.Ratings;

/**
 * A recommender: one person's ratings in, a ranked list of movies out. Implementations are
 * immutable and safe to share.
 */
public interface Recommender {
  /**
   * The usual number of places in a list: shown, evaluated and printed unless another is asked for.
   */
  int LIST_LENGTH = 10;

  /**
   * The best movies that the person has not rated, best first, ties to the smaller movie id.
   *
   * @param ratings the person's ratings; movies that the model does not know count for nothing but
   *     never appear
   * @param count how many are wanted, at least 0
   * @return {@code count} places, or fewer when the model knows no more movies
   */
  List<Recommendation> recommend(Ratings ratings, int count);

  /** The components behind its scores, which may be fewer than were asked for; 0 for none. */
  default int components() {
    return 0;
  }
}
