package org.cinefactor.workspace.store;

import java.util.Arrays;
import java.util.List;
import org.cinefactor.nmf.train.Training;

/**
 * The figures of a training that are worth showing.
 *
 * @param users rows of the matrix
 * @param movies columns of the matrix
 * @param ratings stored entries of the matrix
 * @param iterations how many iterations were made
 * @param reconstructionError the Frobenius norm of R - P·Q
 * @param violations the relative violation at each iteration; the last says how it ended
 * @param seconds how long training took
 */
public record TrainingFigures(
    int users,
    int movies,
    long ratings,
    int iterations,
    double reconstructionError,
    List<Double> violations,
    double seconds) {
  public TrainingFigures {
    violations = List.copyOf(violations);
  }

  /** The figures of a training on a matrix with so many ratings. */
  public static TrainingFigures of(Training training, long ratings) {
    return new TrainingFigures(
        training.users(),
        training.model().columns(),
        ratings,
        training.iterations(),
        training.reconstructionError(),
        Arrays.stream(training.violations()).boxed().toList(),
        training.seconds());
  }
}
