package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.PositiveDefinite;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * The kernel of a fold-in in which a movie of which nothing is said counts δ, and the same kernel
 * as if one of the training rows had never been there, exactly: with a movie's column a of the
 * training rows A, two movies are as like as aᵀ(λI + δAAᵀ)⁻¹b, and a row is left out by leaving a
 * row and a column out of an inverse.
 */
final class WithoutOne {
  private final SparseMatrix movies;
  private final int rows;
  private final double[] inverse;

  /**
   * @param movies Aᵀ, movies x training rows
   * @param products AAᵀ, row after row
   */
  WithoutOne(SparseMatrix movies, double[] products, double missing, Progress progress) {
    this.movies = movies;
    this.rows = movies.columns();
    double[] matrix = new double[products.length];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = missing * products[i] + (i % (rows + 1) == 0 ? SignedKernel.RIDGE : 0);
    }
    this.inverse = PositiveDefinite.inverse(matrix, progress);
  }

  /** AAᵀ, row after row, of Aᵀ. */
  static double[] products(SparseMatrix movies, Progress progress) {
    int n = movies.columns();
    double[] products = new double[n * n];
    for (int j = 0; j < movies.rows(); j++) {
      progress.stopIfCancelled();
      for (int e = movies.rowStart(j); e < movies.rowStart(j + 1); e++) {
        double value = movies.value(e);
        int from = movies.column(e) * n;
        for (int f = movies.rowStart(j); f < movies.rowStart(j + 1); f++) {
          products[from + movies.column(f)] += value * movies.value(f);
        }
      }
    }
    return products;
  }

  /** (λI + δAAᵀ)⁻¹a of a movie, of which every movie's likeness to it is the product with b. */
  double[] of(int movie) {
    double[] sum = new double[rows];
    for (int e = movies.rowStart(movie); e < movies.rowStart(movie + 1); e++) {
      add(movies.value(e), movies.column(e), sum);
    }
    return sum;
  }

  /** (λI + δAAᵀ)⁻¹x. */
  double[] of(double[] x) {
    double[] sum = new double[rows];
    for (int row = 0; row < rows; row++) {
      if (x[row] != 0) {
        add(x[row], row, sum);
      }
    }
    return sum;
  }

  /** A vector of the inverse as if a training row were left out, whose own entry is 0 then. */
  double[] without(int row, double[] vector) {
    double[] left = Arrays.copyOf(vector, rows);
    add(-vector[row] / inverse[row * rows + row], row, left);
    left[row] = 0;
    return left;
  }

  private void add(double weight, int row, double[] to) {
    for (int i = 0, from = row * rows; i < rows; i++) {
      to[i] += weight * inverse[from + i];
    }
  }
}
