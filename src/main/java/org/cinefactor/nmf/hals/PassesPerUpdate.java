package org.cinefactor.nmf.hals;

import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * As many passes over the same products as pay (Gillis and Glineur 2012): the products of the data
 * with the other factor cost one multiplication per rating and component, a pass one per row and
 * pair of components. Where the products cost more than a pass, a second pass over the same
 * products is cheap, and where they cost ten times as much, a third.
 */
final class PassesPerUpdate {
  private PassesPerUpdate() {}

  static int of(SparseMatrix x, int components) {
    double ratio = (double) x.size() / x.rows() / components;
    return 1 + (ratio >= 1 ? 1 : 0) + (ratio >= 10 ? 1 : 0);
  }
}
