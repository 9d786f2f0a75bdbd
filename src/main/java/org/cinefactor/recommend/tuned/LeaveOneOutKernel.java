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
final class LeaveOneOutKernel {
  private final SparseMatrix movies;
  private final int rows;
  private final double[][] inverse;

  /**
   * @param movies Aᵀ, movies x training rows
   * @param products AAᵀ, row after row
   */
  LeaveOneOutKernel(SparseMatrix movies, double[] products, double missing, Progress progress) {
    this.movies = movies;
    this.rows = movies.columns();
    double[] matrix = new double[products.length];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = missing * products[i] + (i % (rows + 1) == 0 ? SignedKernel.RIDGE : 0);
    }
    double[] all = PositiveDefinite.inverse(matrix, progress);
    this.inverse = new double[rows][];
    Arrays.setAll(inverse, row -> Arrays.copyOfRange(all, row * rows, (row + 1) * rows));
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

  /** (λI + δAAᵀ)⁻¹a of a movie, of which every movie's similarity to it is the product with b. */
  double[] of(int movie) {
    int start = movies.rowStart(movie);
    double[] weights = new double[movies.rowStart(movie + 1) - start];
    int[] at = new int[weights.length];
    for (int i = 0; i < at.length; i++) {
      weights[i] = movies.value(start + i);
      at[i] = movies.column(start + i);
    }
    return sum(weights, at, at.length);
  }

  /** (λI + δAAᵀ)⁻¹x. */
  double[] of(double[] x) {
    double[] weights = new double[rows];
    int[] at = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (x[row] != 0) {
        weights[count] = x[row];
        at[count++] = row;
      }
    }
    return sum(weights, at, count);
  }

  /** A vector of the inverse as if a training row were left out, whose own entry is 0 then. */
  double[] without(int row, double[] vector) {
    double[] left = Arrays.copyOf(vector, rows);
    add(-vector[row] / inverse[row][row], inverse[row], left);
    left[row] = 0;
    return left;
  }

  /** Some rows of the inverse, weighted: four at a time, added one after the other. */
  private double[] sum(double[] weights, int[] at, int count) {
    double[] sum = new double[rows];
    int i = 0;
    for (; i + 3 < count; i += 4) {
      double w0 = weights[i];
      double w1 = weights[i + 1];
      double w2 = weights[i + 2];
      double w3 = weights[i + 3];
      addFour(w0, w1, w2, w3, at, i, sum);
    }
    for (; i < count; i++) {
      add(weights[i], inverse[at[i]], sum);
    }
    return sum;
  }

  private void addFour(
      double w0, double w1, double w2, double w3, int[] at, int from, double[] to) {
    double[] a = inverse[at[from]];
    double[] b = inverse[at[from + 1]];
    double[] c = inverse[at[from + 2]];
    double[] d = inverse[at[from + 3]];
    for (int i = 0; i < to.length; i++) {
      to[i] = to[i] + w0 * a[i] + w1 * b[i] + w2 * c[i] + w3 * d[i];
    }
  }

  private static void add(double weight, double[] row, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += weight * row[i];
    }
  }
}
