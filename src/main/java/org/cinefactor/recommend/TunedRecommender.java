package org.cinefactor.recommend;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;

/**
 * The tuned method: p = τ·p̄ + Σ w²ᵢ (e(mᵢ)·M qᵢ + s(rᵢ, mᵢ)·aᵢ) over the rated movies i.
 *
 * <p>The first sum depends on which movies are rated only, and may be negative; M is the kernel
 * learned from other people. The second depends on the stars: s rises with them, and aᵢ ≥ 0 is the
 * non-negative vector whose scores are closest to those of M qᵢ. Since Q ≥ 0, a lower star can
 * never raise any score, and every score is the sum of what each rating gives to it.
 */
public final class TunedRecommender extends FactorRecommender {
  private static final double AVERAGE_RATINGS = 1;

  private final TunedModel tuned;

  /** Recommends from the given model, among the movies of the given catalog. */
  public TunedRecommender(TunedModel tuned, Catalog catalog) {
    super(tuned.factors(), catalog);
    this.tuned = tuned;
  }

  @Override
  public double[] taste(Ratings told) {
    int k = model().components();
    double[] z = new double[k];
    double[] stars = new double[k];
    for (int column : ratedColumns(told)) {
      double mean = tuned.mean(column);
      double known = tuned.weight(column) * StarScale.expected(mean);
      double given = told.stars(model().columnId(column)).orElseThrow();
      double surprise = tuned.weight(column) * StarScale.surprise(given, mean);
      double[] pull = tuned.pull(column);
      for (int c = 0; c < k; c++) {
        z[c] += known * model().q(c, column);
        stars[c] += surprise * pull[c];
      }
    }
    double[] p = tuned.kernel().signed(z);
    double[] average = tuned.average();
    for (int c = 0; c < k; c++) {
      p[c] += stars[c] + AVERAGE_RATINGS * average[c];
    }
    return p;
  }
}
