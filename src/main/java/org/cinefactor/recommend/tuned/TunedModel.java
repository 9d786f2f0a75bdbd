package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.progress.Progress;

/**
 * Non-negative factors with what the tuned fold-in needs besides: the signed kernel, each movie's
 * weight and mean stars, and the taste of the average person. Immutable to its users; it remembers
 * where a movie lies and pulls once that has been worked out.
 */
public final class TunedModel {
  /** Ratings that are gone through before it is asked whether to stop. */
  private static final int PAUSE = 1 << 16;

  /** The same for movies with all their components. */
  private static final int MOVIES = 1 << 10;

  private final FactorModel factors;
  private final SignedFoldIn foldIn;
  private final AtomicReferenceArray<double[]> places;
  private final AtomicReferenceArray<double[]> pulls;

  /**
   * @param factors Q, k x movies
   * @param foldIn the kernel, the squared weight of each movie, the stars each movie usually gets,
   *     and what the average person has of each direction per rating
   */
  public TunedModel(FactorModel factors, SignedFoldIn foldIn) {
    this.factors = factors;
    this.foldIn = foldIn;
    this.places = new AtomicReferenceArray<>(factors.columns());
    this.pulls = new AtomicReferenceArray<>(factors.columns());
  }

  /**
   * Learns what is needed from the people who gave the stars, for factors of any origin.
   *
   * @param factors the factors
   * @param stars users x movies, with the factors' columns
   * @param catalog the movies, of which genres and years are known
   */
  public static TunedModel learn(
      FactorModel factors, SparseMatrix stars, Catalog catalog, Progress progress) {
    TrainingRows training = TrainingRows.of(stars, factors.columnIds(), catalog, progress);
    return learn(factors, stars, training, progress);
  }

  static TunedModel learn(
      FactorModel factors, SparseMatrix stars, TrainingRows training, Progress progress) {
    double[] squared = Arrays.stream(training.weight()).map(w -> w * w).toArray();
    SignedKernel kernel =
        SignedKernel.learn(weighted(factors, squared, progress), training.rows(), progress);
    double[] means = MovieWeights.means(stars, progress);
    double[] perMovie = new double[factors.columns()];
    double overall = 0;
    for (int e = 0; e < stars.size(); e++) {
      if (e % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      int j = stars.column(e);
      perMovie[j] += squared[j] * PreferenceScale.expected(means[j]) / stars.size();
      overall += means[j] / stars.size();
    }
    double[] sum = new double[factors.components()];
    for (int c = 0; c < sum.length; c++) {
      progress.stopIfCancelled();
      for (int j = 0; j < perMovie.length; j++) {
        sum[c] += perMovie[j] * factors.q(c, j);
      }
      sum[c] *= FoldInWeights.averageCounts(stars.rows());
    }
    double atOne = NewcomerTrial.averageAtOne(stars, training, means, overall, progress);
    progress.stopIfCancelled();
    return new TunedModel(
        factors, new SignedFoldIn(kernel, squared, means, kernel.along(sum), overall, atOne));
  }

  /** The factors as they were before each column was divided by its weight, movies x k. */
  private static Factor weighted(FactorModel factors, double[] squared, Progress progress) {
    progress.stopIfCancelled();
    Factor weighted = factors.byColumn(progress);
    for (int j = 0; j < weighted.rows; j++) {
      if (j % MOVIES == 0) {
        progress.stopIfCancelled();
      }
      for (int c = 0; c < weighted.components; c++) {
        weighted.set(j, c, weighted.get(j, c) / SignedFoldIn.scale(squared[j]));
      }
    }
    return weighted;
  }

  /** Q, k x movies. */
  public FactorModel factors() {
    return factors;
  }

  /** The fold-in with the statistics of other people. */
  public SignedFoldIn foldIn() {
    return foldIn;
  }

  /** Target of a rated movie whatever its stars: weight times expected preference. */
  double target(int column) {
    return Math.sqrt(foldIn.weight(column)) * PreferenceScale.expected(foldIn.mean(column));
  }

  /** Coordinates of a movie in the kernel's directions, times its weight. */
  double[] along(int column) {
    double[] known = places.get(column);
    if (known == null) {
      known = foldIn.kernel().along(column(column));
      double weight = Math.sqrt(foldIn.weight(column));
      for (int r = 0; r < known.length; r++) {
        known[r] *= weight;
      }
      places.set(column, known);
    }
    return known;
  }

  /** Pull of a liked movie: the non-negative features closest to the movie's signed ones. */
  double[] pull(int column) {
    double[] known = pulls.get(column);
    if (known == null) {
      SignedKernel kernel = foldIn.kernel();
      known = kernel.nearestNonNegative(kernel.signed(column(column)));
      pulls.set(column, known);
    }
    return known;
  }

  /** q of one movie. */
  double[] column(int column) {
    double[] q = new double[factors.components()];
    for (int c = 0; c < q.length; c++) {
      q[c] = factors.q(c, column);
    }
    return q;
  }
}
