package org.cinefactor.nmf.init;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.svd.SingularVectors;
import org.cinefactor.progress.Progress;

/**
 * The factors before the first iteration.
 *
 * @param p users x components
 * @param qt movies x components (Q transposed)
 * @param singularValues the singular values they came from; empty for a random start
 */
public record InitialFactors(Factor p, Factor qt, double[] singularValues) {
  /**
   * NNDSVD (Boutsidis and Gallopoulos 2008): the first component from the leading singular vectors'
   * absolute values, each other from the stronger of the positive and the negative part of its
   * pair.
   */
  public static InitialFactors nndsvd(
      SingularVectors svd, int components, double fill, Progress progress) {
    int users = svd.u()[0].length;
    int movies = svd.v()[0].length;
    NndsvdParts left = new NndsvdParts(svd.u(), components, fill, progress);
    NndsvdParts right = new NndsvdParts(svd.v(), components, fill, progress);
    for (int c = 0; c < left.size(); c++) {
      progress.stopIfCancelled();
      // The leading pair has one sign throughout, up to rounding.
      if (c == 0) {
        left.takeAll(c, Math.sqrt(svd.s()[c]));
        right.takeAll(c, Math.sqrt(svd.s()[c]));
      } else {
        double positive = left.positive(c) * right.positive(c);
        double negative = left.negative(c) * right.negative(c);
        double weight = Math.sqrt(svd.s()[c] * Math.max(positive, negative));
        if (positive > negative) {
          left.takePositive(c, weight);
          right.takePositive(c, weight);
        } else {
          left.takeNegative(c, weight);
          right.takeNegative(c, weight);
        }
      }
    }
    return new InitialFactors(
        left.factor(users, progress), right.factor(movies, progress), svd.s().clone());
  }

  /**
   * The first components, at most as many as there are: what {@link #nndsvd} gives for so many of
   * the same singular vectors, since each component comes from its own pair alone.
   *
   * @param memory of which the factors are made
   */
  public InitialFactors first(int components, FactorPool memory, Progress progress) {
    int values = Math.min(components, singularValues.length);
    Factor firstP = memory.exact(p.rows, components, progress);
    Factor firstQ = memory.exact(qt.rows, components, progress);
    firstP.takeFirst(p);
    firstQ.takeFirst(qt);
    return new InitialFactors(firstP, firstQ, Arrays.copyOf(singularValues, values));
  }

  /**
   * Absolute normal random numbers times √(mean / k), scikit-learn's scale, from a generator of our
   * own.
   */
  public static InitialFactors random(
      SparseMatrix x, int components, long seed, Progress progress) {
    SplittableRandom random = new SplittableRandom(seed);
    double scale = Math.sqrt(mean(x) / components);
    Factor qt = gaussian(x.columns(), components, scale, random, progress);
    Factor p = gaussian(x.rows(), components, scale, random, progress);
    return new InitialFactors(p, qt, new double[0]);
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
  public static double mean(SparseMatrix x) {
    return x.sum() / ((double) x.rows() * x.columns());
  }
}
