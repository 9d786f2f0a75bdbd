package org.cinefactor.recommend;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;

/**
 * The tuned method: p = τ·p̄ + Σ w²ᵢ (e(mᵢ)·M qᵢ + s(rᵢ, mᵢ)·aᵢ) over the rated movies i.
 *
 * <p>The first sum depends on which movies are rated only, and may be negative; M is the kernel
 * learned from other people. The second depends on the stars: s rises with them, and aᵢ ≥ 0 is the
 * non-negative vector whose scores are closest to those of M qᵢ. Since Q ≥ 0, a lower star can
 * never raise any score. τ falls with the number of ratings, whatever their stars. Every score is
 * the sum of what each rating gives to it.
 */
public final class TunedRecommender extends FactorRecommender {
  private static final double AVERAGE_RATINGS = 1;
  private static final double FIRST_MINUTE = 20;
  private static final double FEW = 3;

  private final TunedModel tuned;

  /** Recommends from the given model, among the movies of the given catalog. */
  public TunedRecommender(TunedModel tuned, Catalog catalog, Audience audience) {
    super(tuned.factors(), catalog, audience);
    this.tuned = tuned;
  }

  @Override
  public double[] taste(Ratings told) {
    int[] columns = ratedColumns(told);
    double[] p = average(columns.length);
    for (int column : columns) {
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
    shares[columns.length] = average(columns.length);
    return shares;
  }

  /**
   * τ·p̄: counts as much as one rating for somebody who has told a lot, and as many more for a
   * newcomer, whose few ratings say little.
   */
  private double[] average(int ratings) {
    double weight = AVERAGE_RATINGS + FIRST_MINUTE / (1 + ratings / FEW);
    double[] p = tuned.foldIn().average();
    for (int c = 0; c < p.length; c++) {
      p[c] *= weight;
    }
    return p;
  }

  /** Adds what one rating gives. */
  private void add(Ratings told, int column, double[] p) {
    double mean = tuned.foldIn().mean(column);
    double known = tuned.foldIn().weight(column) * StarScale.expected(mean);
    double given = told.stars(model().columnId(column)).orElseThrow();
    double surprise = tuned.foldIn().weight(column) * StarScale.surprise(given, mean);
    double[] lead = tuned.lead(column);
    double[] pull = tuned.pull(column);
    for (int c = 0; c < p.length; c++) {
      p[c] += known * lead[c] + surprise * pull[c];
    }
  }
}
