package org.cinefactor.lab.lesson;

import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.lab.Side;

/**
 * What was found at one rank.
 *
 * @param components the rank
 * @param iterations how many iterations the training took
 * @param reconstructionError the Frobenius norm of R - P·Q, missing ratings as zero
 * @param recall 0 to 1; empty when nobody knows what is relevant
 * @param precision 0 to 1; empty when nobody knows what is relevant
 * @param movieIds the list, best first
 */
public record RankFigures(
    int components,
    int iterations,
    double reconstructionError,
    OptionalDouble recall,
    OptionalDouble precision,
    List<Integer> movieIds) {
  public RankFigures {
    movieIds = List.copyOf(movieIds);
  }

  /** The figures of one side of a comparison. */
  static RankFigures of(Side side) {
    return new RankFigures(
        side.rank(),
        side.iterations(),
        side.reconstructionError(),
        side.recall(),
        side.precision(),
        side.movieIds());
  }
}
