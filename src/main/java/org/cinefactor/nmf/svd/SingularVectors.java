package org.cinefactor.nmf.svd;

import java.util.Arrays;

/**
 * Leading singular triplets of a sparse matrix: X ≈ U diag(s) Vᵀ.
 *
 * @param s the singular values, largest first
 * @param u the left vectors, one row of length X.rows() per triplet
 * @param v the right vectors, one row of length X.columns() per triplet
 */
public record SingularVectors(double[] s, double[][] u, double[][] v) {
  SingularVectors transposed() {
    return new SingularVectors(s, v, u);
  }

  /** The first of these triplets, or all when there are not more. */
  public SingularVectors first(int count) {
    return count >= s.length
        ? this
        : new SingularVectors(
            Arrays.copyOf(s, count), Arrays.copyOf(u, count), Arrays.copyOf(v, count));
  }
}
