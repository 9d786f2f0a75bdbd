package org.cinefactor.nmf;

/**
 * Leading singular triplets of a sparse matrix: X ≈ U diag(s) Vᵀ.
 *
 * @param s the singular values, largest first
 * @param u the left vectors, one row of length X.rows() per triplet
 * @param v the right vectors, one row of length X.columns() per triplet
 */
record SingularVectors(double[] s, double[][] u, double[][] v) {
  SingularVectors transposed() {
    return new SingularVectors(s, v, u);
  }
}
