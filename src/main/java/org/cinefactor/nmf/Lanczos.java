package org.cinefactor.nmf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

/**
 * Leading singular triplets by the Lanczos process on X Xᵀ with full reorthogonalisation (Golub and
 * Van Loan, Matrix Computations, 4th edition, 10.1 and 10.4), accurate to rounding for matrices
 * with a moderate smaller side.
 *
 * <p>The process stops for a look after every {@link #STAGE} steps. A pair is taken, once and for
 * all, at the first look at which it and all before it have a residual below 1e-13 of the largest
 * eigenvalue. So each triplet is the same to the bit however many are asked for: one decomposition
 * serves all ranks.
 */
final class Lanczos {
  private static final double ACCURACY = 1e-13;
  private static final int STAGE = 48;

  private final SparseMatrix x;
  private final SparseMatrix xt;
  private final Progress progress;
  private final double[][] basis;
  private final double[] alpha;
  private final double[] beta;
  private final List<double[]> left = new ArrayList<>();
  private int size;

  /** A process on a matrix with no more rows than columns. */
  private Lanczos(SparseMatrix x, SparseMatrix xt, Progress progress) {
    this.x = x;
    this.xt = xt;
    this.progress = progress;
    this.basis = new double[x.rows() + 1][];
    this.alpha = new double[x.rows() + 1];
    this.beta = new double[x.rows() + 1];
  }

  static SingularVectors leading(SparseMatrix x, SparseMatrix xt, int count, Progress progress) {
    return x.rows() <= x.columns()
        ? new Lanczos(x, xt, progress).triplets(count)
        : new Lanczos(xt, x, progress).triplets(count).transposed();
  }

  private SingularVectors triplets(int count) {
    int wanted = Math.min(count, x.rows());
    basis[0] = new SplittableRandom(1).doubles(x.rows(), 0.5, 1.5).toArray();
    Vectors.normalize(basis[0]);
    while (left.size() < wanted) {
      grow(Math.min(x.rows(), size + STAGE));
      look(wanted);
      progress.report("finding a start", left.size(), wanted, Double.NaN);
    }
    return finish(wanted);
  }

  private void grow(int target) {
    double[] coefficient = new double[target];
    WeightedRows sum = new WeightedRows(basis);
    while (size < target) {
      if (progress.cancelled()) {
        throw new CancellationException("cancelled");
      }
      double[] next = times(x, times(xt, basis[size]));
      alpha[size] = Vectors.dot(next, basis[size]);
      size++;
      orthogonalize(next, coefficient, sum);
      orthogonalize(next, coefficient, sum);
      double norm = Vectors.norm(next);
      if (size < x.rows()) {
        boolean ended = norm <= 1e-13 * alpha[0];
        beta[size - 1] = ended ? 0 : norm;
        basis[size] = ended ? anotherDirection(coefficient, sum) : next;
        Vectors.normalize(basis[size]);
      }
    }
  }

  private void orthogonalize(double[] vector, double[] coefficient, WeightedRows sum) {
    for (int i = 0; i < size; i++) {
      coefficient[i] = -Vectors.dot(vector, basis[i]);
    }
    sum.into(vector);
    for (int i = 0; i < size; i++) {
      sum.add(coefficient[i], i);
    }
    sum.flush();
  }

  /** Orthogonal to the basis so far: the process goes on in a new invariant subspace. */
  private double[] anotherDirection(double[] coefficient, WeightedRows sum) {
    double[] direction = new SplittableRandom(size).doubles(x.rows(), -1, 1).toArray();
    for (int i = 0; i < 3; i++) {
      orthogonalize(direction, coefficient, sum);
      Vectors.normalize(direction);
    }
    return direction;
  }

  /** Takes the pairs that have become accurate. */
  private void look(int wanted) {
    Tridiagonal t = Tridiagonal.of(Arrays.copyOf(alpha, size), beta);
    double bound = ACCURACY * t.values()[0];
    WeightedRows sum = new WeightedRows(basis);
    List<double[]> close = new ArrayList<>();
    double value = Double.POSITIVE_INFINITY;
    for (int i = left.size(); i < wanted && i < size; i++) {
      if (size < x.rows() && Math.abs(beta[size - 1] * t.last()[i]) > bound) {
        return;
      }
      if (value - t.values()[i] > 1e-4 * t.values()[0]) {
        close.clear();
      }
      value = t.values()[i];
      double[] weights = t.vector(i, close);
      close.add(weights);
      double[] u = new double[x.rows()];
      sum.into(u);
      for (int b = 0; b < size; b++) {
        sum.add(weights[b], b);
      }
      sum.flush();
      Vectors.normalize(u);
      left.add(u);
    }
  }

  private SingularVectors finish(int wanted) {
    double[] s = new double[wanted];
    double[][] u = left.toArray(double[][]::new);
    double[][] v = new double[wanted][];
    for (int i = 0; i < wanted; i++) {
      v[i] = times(xt, u[i]);
      s[i] = Vectors.norm(v[i]);
      if (s[i] > 0) {
        Vectors.scale(v[i], 1 / s[i]);
      }
    }
    return new SingularVectors(s, u, v);
  }

  private static double[] times(SparseMatrix a, double[] vector) {
    double[] product = new double[a.rows()];
    for (int r = 0; r < a.rows(); r++) {
      product[r] = a.rowTimes(r, vector);
    }
    return product;
  }
}
