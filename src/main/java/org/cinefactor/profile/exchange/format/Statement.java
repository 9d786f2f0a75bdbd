package org.cinefactor.profile.exchange.format;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The statement of one row about its movie.
 *
 * @param stars from 0.5 to 5 in steps of a half
 * @param marks what else
 * @param when when it was rated or watched
 * @param current whether it is the person's present word, as in a table of ratings, and not one of
 *     several, as in a diary
 */
public record Statement(
    OptionalDouble stars, Set<Mark> marks, Optional<Instant> when, boolean current) {
  public Statement {
    marks = Set.copyOf(marks);
  }

  /** Whether it says nothing that the program has a place for. */
  public boolean isEmpty() {
    return stars.isEmpty() && marks.stream().noneMatch(Mark::hasPlace);
  }
}
