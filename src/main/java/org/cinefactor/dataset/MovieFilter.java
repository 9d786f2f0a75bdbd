package org.cinefactor.dataset;

import org.cinefactor.text.Texts;

/**
 * A filter of the movies that a model is trained on, by number and mean of their ratings.
 *
 * @param minRatings a movie passes the first condition with strictly more ratings than this, at
 *     least 0
 * @param minMean a movie passes the second condition with a mean strictly above this, in stars
 * @param combination whether one condition is enough or both must hold
 */
public record MovieFilter(int minRatings, double minMean, Combination combination) {
  private static final Texts TEXTS = Texts.of(MovieFilter.class);

  private static final MovieFilter NOTEBOOK = new MovieFilter(20, 2.0, Combination.ANY);
  private static final MovieFilter EVERYTHING = new MovieFilter(0, 0, Combination.ANY);

  public MovieFilter {
    if (minRatings < 0) {
      throw new IllegalArgumentException(
          TEXTS.format("filter.ratings", Integer.toString(minRatings)));
    }
    if (!(minMean >= 0 && minMean <= 5)) {
      throw new IllegalArgumentException(TEXTS.format("filter.mean", Double.toString(minMean)));
    }
  }

  /** The notebook's filter as its code runs it: more than 20 ratings, or a mean above 2. */
  public static MovieFilter notebook() {
    return NOTEBOOK;
  }

  /** Lets every rated movie pass. */
  public static MovieFilter everything() {
    return EVERYTHING;
  }

  /**
   * True if a movie with this many ratings and this mean passes; a movie without ratings never
   * does.
   */
  public boolean passes(int ratings, double mean) {
    boolean known = ratings > minRatings;
    boolean liked = mean > minMean;
    return ratings > 0 && (combination == Combination.ANY ? known || liked : known && liked);
  }
}
