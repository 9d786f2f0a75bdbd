package org.cinefactor.nmf;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Leading singular triplets by the Lanczos process on X Xᵀ with full reorthogonalisation (Golub and
 * Van Loan, Matrix Computations, 4th edition, 10.1 and 10.4). The basis grows until the residual of
 * every wanted pair is below 1e-11 of the largest eigenvalue.
 */
final class Lanczos {
  private static final double ACCURACY = 1e-11;
  private static final int GROWTH = 48;

  private final SparseMatrix x;
  private final SparseMatrix xt;
  private final Progress progress;
  private final double[][] basis;
  private final double[] alpha;
  private final double[] beta;
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
    basis[0] = start();
    int target = Math.min(x.rows(), 2 * wanted + GROWTH);
    while (true) {
      grow(target);
      EigenDecomposition_F64<DMatrixRMaj> eigen = eigenOfTridiagonal();
      int[] order = descending(eigen);
      if (size == x.rows() || accurate(eigen, order, wanted)) {
        return triplets(eigen, order, wanted);
      }
      target = Math.min(x.rows(), size + GROWTH);
    }
  }

  private double[] start() {
    Random random = new Random(1);
    double[] first = new double[x.rows()];
    Arrays.setAll(first, i -> 0.5 + random.nextDouble());
    scale(first, 1 / Math.sqrt(dot(first, first)));
    return first;
  }

  private void grow(int target) {
    while (size < target) {
      if (progress.cancelled()) {
        throw new CancellationException("cancelled");
      }
      double[] next = times(x, times(xt, basis[size]));
      alpha[size] = dot(next, basis[size]);
      for (int twice = 0; twice < 2; twice++) {
        for (int i = 0; i <= size; i++) {
          Gram.add(-dot(next, basis[i]), basis[i], 0, next, 0, next.length);
        }
      }
      double norm = Math.sqrt(dot(next, next));
      beta[size] = norm;
      size++;
      if (size < x.rows()) {
        if (norm > 1e-12 * alpha[0]) {
          scale(next, 1 / norm);
          basis[size] = next;
        } else {
          beta[size - 1] = 0;
          basis[size] = anotherDirection();
        }
      }
    }
  }

  /**
   * A unit vector orthogonal to the basis so far: the process goes on in a new invariant subspace.
   */
  private double[] anotherDirection() {
    Random random = new Random(size);
    double[] direction = new double[x.rows()];
    Arrays.setAll(direction, i -> random.nextGaussian());
    for (int twice = 0; twice < 2; twice++) {
      for (int i = 0; i < size; i++) {
        Gram.add(-dot(direction, basis[i]), basis[i], 0, direction, 0, direction.length);
      }
    }
    scale(direction, 1 / Math.sqrt(dot(direction, direction)));
    return direction;
  }

  private EigenDecomposition_F64<DMatrixRMaj> eigenOfTridiagonal() {
    DMatrixRMaj t = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++) {
      t.set(i, i, alpha[i]);
      if (i + 1 < size) {
        t.set(i, i + 1, beta[i]);
        t.set(i + 1, i, beta[i]);
      }
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
    if (!eigen.decompose(t)) {
      throw new ArithmeticException("the singular values of this matrix could not be computed");
    }
    return eigen;
  }

  private static int[] descending(EigenDecomposition_F64<DMatrixRMaj> eigen) {
    return java.util.stream.IntStream.range(0, eigen.getNumberOfEigenvalues())
        .boxed()
        .sorted((a, b) -> Double.compare(value(eigen, b), value(eigen, a)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double value(EigenDecomposition_F64<DMatrixRMaj> eigen, int i) {
    return eigen.getEigenvalue(i).getReal();
  }

  private boolean accurate(EigenDecomposition_F64<DMatrixRMaj> eigen, int[] order, int wanted) {
    double bound = ACCURACY * value(eigen, order[0]);
    for (int i = 0; i < wanted; i++) {
      double last = eigen.getEigenVector(order[i]).get(size - 1, 0);
      if (Math.abs(beta[size - 1] * last) > bound) {
        return false;
      }
    }
    return true;
  }

  private SingularVectors triplets(
      EigenDecomposition_F64<DMatrixRMaj> eigen, int[] order, int wanted) {
    double[] s = new double[wanted];
    double[][] u = new double[wanted][x.rows()];
    double[][] v = new double[wanted][];
    for (int i = 0; i < wanted; i++) {
      DMatrixRMaj weights = eigen.getEigenVector(order[i]);
      for (int b = 0; b < size; b++) {
        Gram.add(weights.get(b, 0), basis[b], 0, u[i], 0, x.rows());
      }
      scale(u[i], 1 / Math.sqrt(dot(u[i], u[i])));
      v[i] = times(xt, u[i]);
      s[i] = Math.sqrt(dot(v[i], v[i]));
      if (s[i] > 0) {
        scale(v[i], 1 / s[i]);
      }
    }
    return new SingularVectors(s, u, v);
  }

  private static double[] times(SparseMatrix a, double[] vector) {
    double[] product = new double[a.rows()];
    for (int r = 0; r < a.rows(); r++) {
      double sum = 0;
      int end = a.rowStart(r + 1);
      for (int i = a.rowStart(r); i < end; i++) {
        sum += a.value(i) * vector[a.column(i)];
      }
      product[r] = sum;
    }
    return product;
  }

  private static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  private static void scale(double[] a, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }
}
