package org.cinefactor.lab.lesson;

import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.lab.RankedList;

/**
 * The figures that a lesson's author found at one rank.
 *
 * @param components the rank
 * @param iterations how many iterations the training took
 * @param reconstructionError the Frobenius norm of R - P·Q, missing ratings as zero
 * @param recall 0 to 1; empty when nobody knows what is relevant
 * @param precision 0 to 1; empty when nobody knows what is relevant
 * @param movieIds the list, best first
 */
public record ExpectedRankFigures(
    int components,
    int iterations,
    double reconstructionError,
    OptionalDouble recall,
    OptionalDouble precision,
    List<Integer> movieIds) {
  public ExpectedRankFigures {
    movieIds = List.copyOf(movieIds);
  }

  /** The figures of one side of a comparison. */
  static ExpectedRankFigures of(RankedList side) {
    return new ExpectedRankFigures(
        side.rank(),
        side.iterations(),
        side.reconstructionError(),
        side.recall(),
        side.precision(),
        side.movieIds());
  }
}
