package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.DenseProducts;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Gram;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.SymmetricEigen;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/**
 * The fold-in of the tuned method for a person's latent features p of any sign, while Q stays
 * non-negative: a ridge regression in the directions in which the training rows vary.
 *
 * <p>With the columns of Q weighted, its rows are made orthonormal (whitening), and the principal
 * directions of the training rows in their span are taken: T, so that φ = T·q are a movie's
 * coordinates. Each direction has a shrinkage d = λ/σ², σ being the singular value of the training
 * rows in it and λ = {@value #RIDGE} the ridge. p = Tᵀ(t/(1 + d)) is then kernel ridge regression
 * over the training rows (Hastie, Tibshirani and Friedman 2009, ch. 3.4), restricted to the span of
 * the factors.
 */
public final class SignedKernel {
  private static final Texts TEXTS = Texts.of(SignedKernel.class);

  /** λ. */
  static final double RIDGE = 15;

  /** Directions in which Q varies less than this share of the most are left out. */
  private static final double RANK = 1e-6;

  /** People who are gone through before progress is said. */
  private static final int PEOPLE = 1 << 13;

  private static final double LEAST = 1e-9;
  private static final int SWEEPS = 40;
  private static final double SETTLED = 1e-4;

  private final int components;
  private final double[] gram;
  private final double[] directions;
  private final double[] shrinkage;

  /**
   * @param components the number of components k
   * @param gram G = QQᵀ of the weighted Q, k x k, row after row
   * @param directions T, r x k, row after row
   * @param shrinkage the shrinkage d of each direction, not negative
   * @throws IllegalArgumentException when the sizes do not fit or a shrinkage is negative
   */
  public SignedKernel(int components, double[] gram, double[] directions, double[] shrinkage) {
    if (gram.length != components * components
        || directions.length != shrinkage.length * components) {
      throw new IllegalArgumentException(TEXTS.format("kernel.sizes", components));
    }
    for (double one : shrinkage) {
      if (one < 0) {
        throw new IllegalArgumentException(TEXTS.format("kernel.shrinkage", Double.toString(one)));
      }
    }
    this.components = components;
    this.gram = gram.clone();
    this.directions = directions.clone();
    this.shrinkage = shrinkage.clone();
  }

  /**
   * Learns the directions in which the training rows vary.
   *
   * @param q the weighted factors, movies x k
   * @param rows the training rows, with the same movies
   */
  static SignedKernel learn(Factor q, SparseMatrix rows, Progress progress) {
    int k = q.components;
    double[] gram = DenseProducts.gram(q, progress);
    double[] moments = DenseProducts.gram(projections(q, rows, progress), progress);
    double[] whitening = whitening(k, gram);
    progress.stopIfCancelled();
    int rank = whitening.length / k;
    double[] white =
        DenseProducts.productTransposed(
            rank, k, rank, DenseProducts.product(rank, k, k, whitening, moments), whitening);
    progress.stopIfCancelled();
    SymmetricEigen eigen = SymmetricEigen.of(rank, white);
    progress.stopIfCancelled();
    double[] directions = DenseProducts.product(rank, rank, k, eigen.vectors(), whitening);
    double[] shrinkage =
        Arrays.stream(eigen.values()).map(value -> RIDGE / Math.max(value, LEAST)).toArray();
    return new SignedKernel(k, gram, directions, shrinkage);
  }

  private static Factor projections(Factor q, SparseMatrix rows, Progress progress) {
    Factor z = new Factor(rows.rows(), q.components, progress);
    for (int first = 0; first < rows.rows(); first += PEOPLE) {
      progress.report(Stage.LEARNING_FOLD_IN, first, rows.rows(), Double.NaN);
      int start = first;
      new ParallelRows(Math.min(PEOPLE, rows.rows() - first))
          .map(
              progress,
              Boolean[]::new,
              (from, to) -> {
                for (int u = start + from; u < start + to; u++) {
                  progress.stopIfCancelled();
                  project(q, rows, u, z.data[u]);
                }
                return true;
              });
    }
    return z;
  }

  private static void project(Factor q, SparseMatrix rows, int u, double[] z) {
    for (int e = rows.rowStart(u); e < rows.rowStart(u + 1); e++) {
      Gram.add(rows.value(e), q.data[rows.column(e)], 0, z, 0, q.components);
    }
  }

  /** Λ^-½ Uᵀ of G = U Λ Uᵀ without what is nearly null, rank x k: Q's rows made orthonormal. */
  private static double[] whitening(int k, double[] gram) {
    SymmetricEigen eigen = SymmetricEigen.of(k, gram);
    int rank = 0;
    while (rank < k && eigen.values()[rank] > RANK * eigen.values()[0]) {
      rank++;
    }
    double[] whitening = Arrays.copyOf(eigen.vectors(), rank * k);
    for (int i = 0; i < rank; i++) {
      for (int c = 0; c < k; c++) {
        whitening[i * k + c] /= Math.sqrt(eigen.values()[i]);
      }
    }
    return whitening;
  }

  /** T·z: what a column or a row, projected on Q, has of each direction. */
  public double[] along(double[] z) {
    return DenseProducts.product(shrinkage.length, components, 1, directions, z);
  }

  /** Tᵀ·t: the signed features of what there is of each direction. */
  public double[] features(double[] along) {
    return DenseProducts.product(1, along.length, components, along, directions);
  }

  /**
   * M⁻¹t = t·d/λ for the moments M of the training rows: since M = Σ zzᵀ over their coordinates z,
   * t = Σ z(z·M⁻¹t), which tells how much of t each training row gives.
   */
  double[] inverseMoments(double[] along) {
    double[] inverse = new double[along.length];
    for (int r = 0; r < inverse.length; r++) {
      inverse[r] = along[r] * shrinkage[r] / RIDGE;
    }
    return inverse;
  }

  /** The signed features of a row that was projected on Q, with the smooth edge. */
  public double[] signed(double[] z) {
    return features(shrunk(along(z)));
  }

  /** t/(1 + d). */
  double[] shrunk(double[] along) {
    double[] shrunk = new double[along.length];
    for (int i = 0; i < shrunk.length; i++) {
      shrunk[i] = along[i] / (1 + shrinkage[i]);
    }
    return shrunk;
  }

  /**
   * The non-negative features whose scores come closest to those of signed ones: a ≥ 0 that
   * minimises |Qᵀ(a - p)|², by coordinate descent as in training.
   */
  public double[] nearestNonNegative(double[] p) {
    double[] a = new double[components];
    double[] gradient = DenseProducts.product(components, components, 1, gram, p);
    double largest = 0;
    for (int c = 0; c < components; c++) {
      gradient[c] = -gradient[c];
      largest = Math.max(largest, -gradient[c]);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double moved = 0;
      for (int c = 0; c < components; c++) {
        double curve = gram[c * components + c];
        double step = curve == 0 ? 0 : Math.max(-a[c], -gradient[c] / curve);
        if (step != 0) {
          a[c] += step;
          Gram.add(step, gram, c * components, gradient, 0, components);
          moved = Math.max(moved, Math.abs(step) * curve);
        }
      }
      if (moved <= SETTLED * largest) {
        break;
      }
    }
    return a;
  }

  /** The number of components k. */
  public int components() {
    return components;
  }

  /** G, k x k, row after row; a copy. */
  public double[] gram() {
    return gram.clone();
  }

  /** The number of directions r. */
  public int directions() {
    return shrinkage.length;
  }

  /** The shrinkage of a direction. */
  public double shrinkage(int direction) {
    return shrinkage[direction];
  }

  /** T, r x k, row after row; a copy. */
  public double[] directionRows() {
    return directions.clone();
  }

  /** The shrinkage of each direction; a copy. */
  public double[] shrinkage() {
    return shrinkage.clone();
  }
}
