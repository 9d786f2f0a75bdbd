package org.cinefactor.nmf.hals;

/**
 * The result of a descent of rows.
 *
 * @param violation the violation before the rows moved, summed over all rows
 * @param agreement the inner product of the rows and their products with the data, after they
 *     moved; NaN where it is not known
 */
record UpdateResult(double violation, double agreement) {
  /** All of them together, in their order. */
  static UpdateResult sum(UpdateResult... parts) {
    double violation = 0;
    double agreement = 0;
    for (UpdateResult part : parts) {
      violation += part.violation;
      agreement += part.agreement;
    }
    return new UpdateResult(violation, agreement);
  }
}
