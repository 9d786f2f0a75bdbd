package org.cinefactor.dataset.read;

import java.util.Optional;
import org.cinefactor.dataset.IdIndex;

/**
 * The ids that a table of ratings may have.
 *
 * @param users the ids of users
 * @param movies the ids of movies, as the table of movies was read with them
 * @param listed the movies of the table of movies; none where there is no such table, and every
 *     movie is taken under its id
 * @param moviesFile the name of the table of movies
 */
record RatingIds(IdNames users, IdNames movies, Optional<IdIndex> listed, String moviesFile) {
  /** The number of a movie that the table of movies does not have. */
  static final int NOT_LISTED = Integer.MIN_VALUE;

  /** The number under which a movie's ratings are kept. */
  int movieNumber(int id) {
    if (listed.isEmpty()) {
      return id;
    }
    int number = listed.get().indexOf(id);
    return number < 0 ? NOT_LISTED : number;
  }
}
