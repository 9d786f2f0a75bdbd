package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Gram;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.Square;
import org.cinefactor.nmf.matrix.SymmetricEigen;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.progress.Progress;

/**
 * Turns what a new row holds into hidden features p that may be negative, while Q stays.
 *
 * <p>With the columns of Q weighted, its rows are made orthonormal, and of the directions in their
 * span those are kept in which the training rows vary most: T, so that t = T·q are a column's
 * coordinates. Each direction has a doubt d = (σₛ/σ)⁴, σ being how strongly the training rows vary
 * in it and s the number of strong directions. p = Tᵀ(t/(1 + d)) is then the projection of PureSVD
 * (Cremonesi, Koren, Turrin 2010), restricted to the span of the non-negative factors and with a
 * smooth edge.
 */
public final class SignedKernel {
  private static final double RIDGE = 1e-3;
  private static final int SWEEPS = 40;
  private static final double SETTLED = 1e-4;

  private static final double NO_TRUST = 1e9;

  /** So many times as many directions are kept as count as strong. */
  private static final int KEPT = 2;

  private final int components;
  private final double[] gram;
  private final double[] directions;
  private final double[] doubts;

  /**
   * @param components the number of components k
   * @param gram G = QQᵀ of the weighted Q, k x k, row after row
   * @param directions T, r x k, row after row
   * @param doubts the doubt d of each direction, not negative
   * @throws IllegalArgumentException when the sizes do not fit or a doubt is negative
   */
  public SignedKernel(int components, double[] gram, double[] directions, double[] doubts) {
    if (gram.length != components * components || directions.length != doubts.length * components) {
      throw new IllegalArgumentException(
          "a kernel of " + components + " components has as many numbers for each direction");
    }
    for (double doubt : doubts) {
      if (doubt < 0) {
        throw new IllegalArgumentException("a direction's doubt is " + doubt + ", below 0");
      }
    }
    this.components = components;
    this.gram = gram.clone();
    this.directions = directions.clone();
    this.doubts = doubts.clone();
  }

  /**
   * Learns the directions in which the rows vary.
   *
   * @param model the factors
   * @param x the training rows, with the model's columns
   * @param weight the positive weight of each column
   * @param rowPower rows are divided by their norm to this power
   * @param strong how many directions count as strong
   */
  public static SignedKernel learn(
      FactorModel model,
      SparseMatrix x,
      double[] weight,
      double rowPower,
      int strong,
      Progress progress) {
    int k = model.components();
    Factor q = model.byColumn();
    double[] gram = Square.gram(weighted(q, weight), progress);
    double[] moments = Square.gram(projections(q, x, weight, rowPower), progress);
    double[] whitening = whitening(k, gram);
    double[] white =
        Square.product(k, Square.product(k, whitening, moments), Square.transposed(k, whitening));
    SymmetricEigen eigen = SymmetricEigen.of(k, white);
    int kept = Math.min(k, KEPT * strong);
    double[] all = Square.product(k, eigen.vectors(), whitening);
    return new SignedKernel(
        k, gram, Arrays.copyOf(all, kept * k), doubts(eigen.values(), kept, strong));
  }

  private static Factor weighted(Factor q, double[] weight) {
    Factor weighted = q.copy();
    for (int j = 0; j < q.rows; j++) {
      for (int c = 0; c < q.components; c++) {
        weighted.set(j, c, q.get(j, c) * weight[j]);
      }
    }
    return weighted;
  }

  private static Factor projections(Factor q, SparseMatrix x, double[] weight, double rowPower) {
    Factor z = new Factor(x.rows(), q.components);
    for (int u = 0; u < x.rows(); u++) {
      double norm = 0;
      for (int e = x.rowStart(u); e < x.rowStart(u + 1); e++) {
        norm += (double) x.value(e) * x.value(e);
      }
      double scale = norm == 0 ? 0 : Math.pow(norm, -rowPower / 2);
      for (int e = x.rowStart(u); e < x.rowStart(u + 1); e++) {
        int j = x.column(e);
        double value = scale * x.value(e) * weight[j] * weight[j];
        Gram.add(value, q.data[j], 0, z.data[u], 0, q.components);
      }
    }
    return z;
  }

  /** Λ^-½ Uᵀ of G + ridge = U Λ Uᵀ: Q's rows made orthonormal. */
  private static double[] whitening(int k, double[] gram) {
    double trace = 0;
    for (int i = 0; i < k; i++) {
      trace += gram[i * k + i];
    }
    SymmetricEigen eigen = SymmetricEigen.of(k, gram);
    double[] whitening = eigen.vectors();
    for (int i = 0; i < k; i++) {
      double scale =
          1 / Math.sqrt(Math.max(eigen.values()[i], 0) + RIDGE * trace / k + Double.MIN_NORMAL);
      for (int c = 0; c < k; c++) {
        whitening[i * k + c] *= scale;
      }
    }
    return whitening;
  }

  /** (σₛ/σ)⁴ of the first directions; 0 for all when there are not more than strong ones. */
  private static double[] doubts(double[] squares, int kept, int strong) {
    double edge = strong < squares.length ? Math.max(squares[strong], 0) : 0;
    double[] doubts = new double[kept];
    for (int i = 0; i < kept; i++) {
      double ratio = edge / Math.max(squares[i], Double.MIN_NORMAL);
      doubts[i] = edge == 0 ? 0 : Math.min(ratio * ratio, NO_TRUST);
    }
    return doubts;
  }

  /** T·z: what a column or a row, projected on Q, has of each direction. */
  public double[] along(double[] z) {
    double[] along = new double[doubts.length];
    for (int i = 0; i < along.length; i++) {
      double sum = 0;
      for (int c = 0; c < components; c++) {
        sum += directions[i * components + c] * z[c];
      }
      along[i] = sum;
    }
    return along;
  }

  /** Tᵀ·t: the signed features of what there is of each direction. */
  public double[] features(double[] along) {
    double[] p = new double[components];
    for (int i = 0; i < along.length; i++) {
      Gram.add(along[i], directions, i * components, p, 0, components);
    }
    return p;
  }

  /** The signed features of a row that was projected on Q, with the smooth edge. */
  public double[] signed(double[] z) {
    double[] along = along(z);
    for (int i = 0; i < along.length; i++) {
      along[i] /= 1 + doubts[i];
    }
    return features(along);
  }

  /**
   * The non-negative features whose scores come closest to those of signed ones: a ≥ 0 that
   * minimises |Qᵀ(a - p)|², by coordinate descent as in training.
   */
  public double[] nearestNonNegative(double[] p) {
    double[] a = new double[components];
    double[] gradient = Square.times(components, gram, p);
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
    return doubts.length;
  }

  /** The doubt of a direction. */
  public double doubt(int direction) {
    return doubts[direction];
  }

  /** T, r x k, row after row; a copy. */
  public double[] directionRows() {
    return directions.clone();
  }

  /** The doubt of each direction; a copy. */
  public double[] doubts() {
    return doubts.clone();
  }
}
