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
  public TunedRecommender(TunedModel tuned, Catalog catalog, Audience audience) {
    super(tuned.factors(), catalog, audience);
    this.tuned = tuned;
  }

  @Override
  public double[] taste(Ratings told) {
    double[] p = average();
    for (int column : ratedColumns(told)) {
      add(told, column, p);
    }
    return p;
  }

  @Override
  double[][] shares(Ratings told) {
    int[] columns = ratedColumns(told);
    double[][] shares = new double[columns.length + 1][model().components()];
    for (int i = 0; i < columns.length; i++) {
      add(told, columns[i], shares[i]);
    }
    shares[columns.length] = average();
    return shares;
  }

  private double[] average() {
    double[] p = tuned.average();
    for (int c = 0; c < p.length; c++) {
      p[c] *= AVERAGE_RATINGS;
    }
    return p;
  }

  /** Adds what one rating gives. */
  private void add(Ratings told, int column, double[] p) {
    double mean = tuned.mean(column);
    double known = tuned.weight(column) * StarScale.expected(mean);
    double given = told.stars(model().columnId(column)).orElseThrow();
    double surprise = tuned.weight(column) * StarScale.surprise(given, mean);
    double[] lead = tuned.lead(column);
    double[] pull = tuned.pull(column);
    for (int c = 0; c < p.length; c++) {
      p[c] += known * lead[c] + surprise * pull[c];
    }
  }
}
