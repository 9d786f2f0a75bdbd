package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * The number of inner iterations, passes over the same products, that pay (Gillis and Glineur
 * 2012): the products of the data with the other factor cost one multiplication per rating and
 * component, a pass one per row and pair of components. Where the products cost more than a pass,
 * two are made. Where they cost more than ten, ten are: with 10 million ratings three passes took
 * 20 iterations where ten take 15.
 */
final class InnerIterations {
  private static final int MOST = 10;

  private InnerIterations() {}

  static int of(SparseMatrix x, int components) {
    double passes = (double) x.size() / x.rows() / components;
    if (passes >= MOST) {
      return MOST;
    }
    return passes >= 1 ? 2 : 1;
  }
}
