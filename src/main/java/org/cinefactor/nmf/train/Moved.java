package org.cinefactor.nmf.train;

/**
 * The result of a descent of rows.
 *
 * @param violation the violation before the rows moved, summed over all rows
 * @param agreement the inner product of the rows and their products with the data, after they
 *     moved; NaN where it is not known
 */
record Moved(double violation, double agreement) {
  static final Moved NOTHING = new Moved(0, 0);

  Moved plus(Moved other) {
    return new Moved(violation + other.violation, agreement + other.agreement);
  }
}
