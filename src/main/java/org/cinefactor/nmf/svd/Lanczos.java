package org.cinefactor.nmf.svd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * Leading singular triplets by the Lanczos process on XᵀX with full reorthogonalisation (Golub and
 * Van Loan, Matrix Computations, 4th edition, 10.1 and 10.4). Nothing is left to chance: every
 * triplet is checked before it is taken.
 *
 * <p>The process stops for a look now and then. A pair is taken, once and for all, at the first
 * look at which it and all before it have a residual below a share of the largest eigenvalue; both
 * are given by {@link Accuracy}, from the size of the matrix alone. So each triplet is the same to
 * the bit however many are asked for, and on any number of threads: one decomposition serves all
 * ranks. A step goes through the matrix once; the vectors kept take, per step, 8 bytes for each row
 * or column, whichever are fewer.
 */
public final class Lanczos {
  /**
   * The accuracy that is asked of a pair.
   *
   * @param residual the residual that it may have, as a share of the largest eigenvalue
   * @param stage the steps from one look to the next
   */
  public record Accuracy(double residual, int stage) {
    /** Up to so many entries a matrix is decomposed up to rounding. */
    private static final int SMALL = 4_000_000;

    static final Accuracy ROUNDING = new Accuracy(1e-13, 48);

    /**
     * The square of each singular value is right to a millionth of the largest one's square, or
     * better; sooner found than up to rounding, by about a quarter of the steps.
     */
    static final Accuracy CHECKED = new Accuracy(1e-6, 16);

    /** As accurate as 32-bit floats can tell. */
    static final Accuracy SINGLE = new Accuracy(1e-9, 16);

    static Accuracy of(SparseMatrix x) {
      return x.size() <= SMALL ? ROUNDING : CHECKED;
    }
  }

  private final SparseMatrix x;
  private final Accuracy accuracy;
  private final UnaryOperator<double[]> product;
  private final Progress progress;
  private final int order;
  private final double[] alpha;
  private final double[] beta;
  private final List<double[]> vectors = new ArrayList<>();
  private final OrthonormalBasis basis;

  /** A process on a matrix with at least as many rows as columns. */
  private Lanczos(
      SparseMatrix x, UnaryOperator<double[]> product, Accuracy accuracy, Progress progress) {
    this.x = x;
    this.accuracy = accuracy;
    this.product = product;
    this.progress = progress;
    this.order = x.columns();
    this.basis = new OrthonormalBasis(order, progress);
    this.alpha = new double[order + 1];
    this.beta = new double[order + 1];
  }

  /**
   * The leading triplets of a matrix, or as many as there are: up to rounding for up to 4 million
   * entries, with checked residuals of a millionth for more.
   *
   * @param xt the matrix transposed
   */
  public static SingularVectors leading(
      SparseMatrix x, SparseMatrix xt, int count, Progress progress) {
    return leading(x, xt, count, Accuracy.of(x), progress);
  }

  /**
   * The same as accurately as 32-bit floats can tell, or as {@link #leading} where that is less;
   * sooner found, above all where {@link ExplicitNormalMatrix} pays.
   *
   * @param xt the matrix transposed
   */
  public static SingularVectors leadingForFloats(
      SparseMatrix x, SparseMatrix xt, int count, Progress progress) {
    Accuracy accuracy = x.size() <= Accuracy.SMALL ? Accuracy.SINGLE : Accuracy.CHECKED;
    boolean wide = x.rows() < x.columns();
    SparseMatrix tall = wide ? xt : x;
    if (!ExplicitNormalMatrix.pays(tall)) {
      return leading(x, xt, count, accuracy, progress);
    }
    ExplicitNormalMatrix normal = new ExplicitNormalMatrix(tall, wide ? x : xt, progress);
    SingularVectors triplets = new Lanczos(tall, normal::times, accuracy, progress).triplets(count);
    return wide ? triplets.transposed() : triplets;
  }

  /** The leading triplets, as accurate as is said. */
  static SingularVectors leading(
      SparseMatrix x, SparseMatrix xt, int count, Accuracy accuracy, Progress progress) {
    return x.rows() < x.columns()
        ? of(xt, accuracy, progress).triplets(count).transposed()
        : of(x, accuracy, progress).triplets(count);
  }

  private static Lanczos of(SparseMatrix x, Accuracy accuracy, Progress progress) {
    return new Lanczos(x, new NormalProduct(x, progress)::of, accuracy, progress);
  }

  private SingularVectors triplets(int count) {
    int wanted = Math.min(count, order);
    basis.begin(new SplittableRandom(1).doubles(order, 0.5, 1.5).toArray());
    int size = 0;
    while (vectors.size() < wanted) {
      size = grow(size, Math.min(order, size + accuracy.stage()));
      look(size, wanted);
      progress.report(Stage.INITIALIZING, vectors.size(), wanted, Double.NaN);
    }
    return finish(wanted);
  }

  private int grow(int from, int to) {
    for (int size = from; size < to; size++) {
      double[] next = product.apply(basis.vector(size));
      alpha[size] = Vectors.dot(next, basis.vector(size));
      Vectors.add(-alpha[size], basis.vector(size), next);
      if (size > 0) {
        Vectors.add(-beta[size - 1], basis.vector(size - 1), next);
      }
      double norm = basis.orthogonalize(next);
      if (size + 1 < order) {
        boolean ended = norm <= 1e-13 * alpha[0];
        beta[size] = ended ? 0 : norm;
        basis.add(ended ? anotherDirection(size) : next);
      }
    }
    return to;
  }

  /** Orthogonal to the basis so far: the process goes on in a new invariant subspace. */
  private double[] anotherDirection(int size) {
    double[] direction = new SplittableRandom(size).doubles(order, -1, 1).toArray();
    basis.orthogonalize(direction);
    return direction;
  }

  /** Takes the pairs that have become accurate. */
  private void look(int size, int wanted) {
    Tridiagonal t = Tridiagonal.of(Arrays.copyOf(alpha, size), beta);
    double bound = accuracy.residual() * t.values()[0];
    List<double[]> close = new ArrayList<>();
    double value = Double.POSITIVE_INFINITY;
    for (int i = vectors.size(); i < wanted && i < size; i++) {
      progress.stopIfCancelled();
      if (size < order && Math.abs(beta[size - 1] * t.last()[i]) > bound) {
        return;
      }
      if (value - t.values()[i] > 1e-4 * t.values()[0]) {
        close.clear();
      }
      value = t.values()[i];
      double[] weights = t.vector(i, close);
      close.add(weights);
      vectors.add(basis.combined(weights));
    }
  }

  private SingularVectors finish(int wanted) {
    double[] s = new double[wanted];
    double[][] v = vectors.toArray(double[][]::new);
    double[][] u = BlockProduct.of(x, v, progress);
    for (int i = 0; i < wanted; i++) {
      progress.stopIfCancelled();
      s[i] = Vectors.norm(u[i]);
      if (s[i] > 0) {
        Vectors.scale(u[i], 1 / s[i]);
      }
    }
    return new SingularVectors(s, u, v);
  }
}
