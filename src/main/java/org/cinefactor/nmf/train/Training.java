package org.cinefactor.nmf.train;

import org.cinefactor.nmf.model.FactorModel;

/**
 * The result of one training.
 *
 * @param model the movies' factors Q and all that is needed to answer
 * @param p the users' factors, users x components, row after row
 * @param violations the violation at each iteration, relative to the first, which is therefore 1;
 *     with {@link org.cinefactor.nmf.model.Solver#ACCELERATED_HALS} the decrease of the loss
 * @param reconstructionError the Frobenius norm of R - P·Q over all cells, missing ones as zero
 * @param seconds how long it took
 */
public record Training(
    FactorModel model,
    double[] p,
    double[] violations,
    double reconstructionError,
    double seconds) {

  /** The same training with Q kept in another way. */
  public Training with(FactorModel sameModel) {
    return new Training(sameModel, p, violations, reconstructionError, seconds);
  }

  /** The number of iterations that were made. */
  public int iterations() {
    return violations.length;
  }

  /** The number of users that the matrix had. */
  public int users() {
    return p.length / model.components();
  }
}
