package org.cinefactor.ui.movie;

import java.util.Optional;
import org.cinefactor.catalog.StarCounts;

/**
 * The facts of a movie that take a moment to look up.
 *
 * @param stars how everybody rated it; empty when no data set with it is open
 * @param rated the day on which the person gave their stars, in words; empty when they gave none
 */
record MovieFacts(Optional<StarCounts> stars, String rated) {
  /** Nothing looked up yet. */
  static MovieFacts none() {
    return new MovieFacts(Optional.empty(), "");
  }
}
