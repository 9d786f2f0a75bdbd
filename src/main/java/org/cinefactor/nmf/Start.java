package org.cinefactor.nmf;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The factors before the first iteration.
 *
 * @param p users x components
 * @param qt movies x components (Q transposed)
 * @param singularValues the singular values they came from; empty for a random start
 */
record Start(Factor p, Factor qt, double[] singularValues) {
  /** Values below this become zero, as in scikit-learn. */
  private static final double EPSILON = 1e-6;

  /**
   * NNDSVD (Boutsidis and Gallopoulos 2008): the first component from the leading singular vectors'
   * absolute values, each other from the stronger of the positive and the negative part of its
   * pair.
   */
  static Start nndsvd(SingularVectors svd, int components, double fill, Progress progress) {
    int available = svd.s().length;
    int users = svd.u()[0].length;
    int movies = svd.v()[0].length;
    progress.stopIfCancelled();
    Factor p = new Factor(users, components);
    progress.stopIfCancelled();
    Start start = new Start(p, new Factor(movies, components), svd.s().clone());
    for (int c = 0; c < Math.min(components, available); c++) {
      progress.stopIfCancelled();
      start.component(c, svd.u()[c], svd.v()[c], svd.s()[c]);
    }
    cut(start.p, fill, progress);
    cut(start.qt, fill, progress);
    return start;
  }

  private void component(int c, double[] u, double[] v, double s) {
    // The leading pair has one sign throughout, up to rounding.
    double positive = c == 0 ? 1 : norm(u, 1) * norm(v, 1);
    double negative = c == 0 ? 0 : norm(u, -1) * norm(v, -1);
    if (c == 0) {
      part(p, c, abs(u), 1, Math.sqrt(s));
      part(qt, c, abs(v), 1, Math.sqrt(s));
      return;
    }
    int sign = positive > negative ? 1 : -1;
    double weight = Math.sqrt(s * Math.max(positive, negative));
    part(p, c, u, sign, weight / norm(u, sign));
    part(qt, c, v, sign, weight / norm(v, sign));
  }

  private static double[] abs(double[] vector) {
    return Arrays.stream(vector).map(Math::abs).toArray();
  }

  private static double norm(double[] vector, int sign) {
    double sum = 0;
    for (double value : vector) {
      double kept = Math.max(sign * value, 0);
      sum += kept * kept;
    }
    return Math.sqrt(sum);
  }

  private static void part(Factor factor, int c, double[] vector, int sign, double weight) {
    if (weight > 0 && weight < Double.POSITIVE_INFINITY) {
      for (int r = 0; r < vector.length; r++) {
        factor.set(r, c, Math.max(sign * vector[r], 0) * weight);
      }
    }
  }

  private static void cut(Factor factor, double fill, Progress progress) {
    for (int r = 0; r < factor.rows; r++) {
      progress.stopIfCancelled();
      for (int c = 0; c < factor.components; c++) {
        double value = factor.get(r, c);
        factor.set(r, c, value < EPSILON ? fill : value);
      }
    }
  }

  /**
   * Absolute normal random numbers times √(mean / k), scikit-learn's scale, from a generator of our
   * own.
   */
  static Start random(SparseMatrix x, int components, long seed, Progress progress) {
    SplittableRandom random = new SplittableRandom(seed);
    double scale = Math.sqrt(mean(x) / components);
    Factor qt = gaussian(x.columns(), components, scale, random, progress);
    Factor p = gaussian(x.rows(), components, scale, random, progress);
    return new Start(p, qt, new double[0]);
  }

  private static Factor gaussian(
      int rows, int components, double scale, SplittableRandom random, Progress progress) {
    Factor factor = new Factor(rows, components);
    for (int r = 0; r < rows; r++) {
      progress.stopIfCancelled();
      for (int c = 0; c < components; c++) {
        factor.set(r, c, Math.abs(random.nextGaussian()) * scale);
      }
    }
    return factor;
  }

  /** The mean over all cells, missing ones as zero. */
  static double mean(SparseMatrix x) {
    return x.sum() / ((double) x.rows() * x.columns());
  }
}
