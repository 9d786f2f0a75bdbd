package org.cinefactor.catalog.match;

import java.util.List;
import org.cinefactor.catalog.Movie;

/** The answer to the question which movie of a catalog somebody means. */
public sealed interface Match {
  /** Nobody has to be asked. */
  record Found(Movie movie, Certainty certainty) implements Match {}

  /**
   * Somebody has to be asked.
   *
   * @param candidates one to three movies, the likeliest first
   * @param reason what makes it doubtful, as a clause: {@code the year differs by one}
   */
  record Doubtful(List<Movie> candidates, String reason) implements Match {
    public Doubtful {
      candidates = List.copyOf(candidates);
    }
  }

  /** The catalog does not have it. */
  record NotFound() implements Match {}

  /** The certainty of a match, the surest first. */
  enum Certainty {
    /** By a number that both sides know. */
    NUMBER,
    /** By a title and the very year. */
    EXACT_YEAR,
    /** By the only movie of this title; no year was given. */
    NO_YEAR,
    /** By a title, the year before or after. */
    YEAR_OFF
  }
}
