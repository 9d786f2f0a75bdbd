package org.cinefactor.nmf.hals;

/**
 * The result of a descent of rows.
 *
 * @param violation the violation before the rows moved, summed over all rows
 * @param agreement the inner product of the rows and their products with the data, after they
 *     moved; NaN where it is not known
 */
record Moved(double violation, double agreement) {
  /** All of them together, in their order. */
  static Moved sum(Moved... parts) {
    double violation = 0;
    double agreement = 0;
    for (Moved part : parts) {
      violation += part.violation;
      agreement += part.agreement;
    }
    return new Moved(violation, agreement);
  }
}
