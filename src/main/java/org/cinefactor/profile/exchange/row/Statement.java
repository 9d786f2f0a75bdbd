package org.cinefactor.profile.exchange.row;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cinefactor.profile.Label;

/**
 * The statement of one row about its movie.
 *
 * @param stars from 0.5 to 5 in steps of a half
 * @param marks what else
 * @param labels likes, rewatches, lists and tags, each with the movie's place there; 0 for none
 * @param when when it was rated or watched
 * @param current whether it is the person's present word, as in a table of ratings, and not one of
 *     several, as in a diary
 */
public record Statement(
    OptionalDouble stars,
    Set<Mark> marks,
    Map<Label, Integer> labels,
    Optional<Instant> when,
    boolean current) {
  public Statement {
    marks = Set.copyOf(marks);
    labels = Map.copyOf(labels);
  }

  /** A statement without labels. */
  public Statement(OptionalDouble stars, Set<Mark> marks, Optional<Instant> when, boolean current) {
    this(stars, marks, Map.of(), when, current);
  }

  /** True if it says nothing that the program has a place for. */
  public boolean isEmpty() {
    return stars.isEmpty() && labels.isEmpty() && marks.stream().noneMatch(Mark::hasPlace);
  }
}
