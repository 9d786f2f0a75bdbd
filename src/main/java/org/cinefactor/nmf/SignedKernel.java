package org.cinefactor.nmf;

/**
 * Turns what a new row holds into hidden features p that may be negative, while Q stays.
 *
 * <p>With the columns of Q weighted, G = QQᵀ and S the second moments of the training rows'
 * projections on Q, p = M·z where z = Q·r. M keeps, of all directions in the span of Q, those in
 * which the training rows vary most, and shrinks the others: it is the projection of PureSVD
 * (Cremonesi, Koren, Turrin 2010), restricted to the span of the non-negative factors and with a
 * smooth edge, σ⁴ / (σ⁴ + σₛ⁴), s being the number of strong directions.
 */
public final class SignedKernel {
  private static final double RIDGE = 1e-3;
  private static final int SWEEPS = 40;
  private static final double SETTLED = 1e-4;

  private final int components;
  private final double[] gram;
  private final double[] mix;

  /**
   * @param components the number of components k
   * @param gram G, k x k, row after row
   * @param mix M, k x k, row after row
   * @throws IllegalArgumentException when the sizes do not fit
   */
  public SignedKernel(int components, double[] gram, double[] mix) {
    if (gram.length != components * components || mix.length != gram.length) {
      throw new IllegalArgumentException("a kernel of " + components + " components is square");
    }
    this.components = components;
    this.gram = gram.clone();
    this.mix = mix.clone();
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
    double[] directions = filtered(k, SymmetricEigen.of(k, white), strong);
    double[] mix =
        Square.product(
            k, Square.transposed(k, whitening), Square.product(k, directions, whitening));
    return new SignedKernel(k, gram, mix);
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

  /** E f(Λ) Eᵀ with the smooth edge. */
  private static double[] filtered(int k, SymmetricEigen eigen, int strong) {
    double edge = strong < k ? Math.max(eigen.values()[strong], 0) : 0;
    double[] scaled = new double[k * k];
    for (int i = 0; i < k; i++) {
      double value = Math.max(eigen.values()[i], 0);
      double keep = value == 0 ? 0 : value * value / (value * value + edge * edge);
      Gram.add(keep, eigen.vectors(), i * k, scaled, i * k, k);
    }
    return Square.product(k, Square.transposed(k, eigen.vectors()), scaled);
  }

  /** The signed features M·z of a row. */
  public double[] signed(double[] z) {
    return Square.times(components, mix, z);
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

  /** M, k x k, row after row; a copy. */
  public double[] mix() {
    return mix.clone();
  }
}
