package org.cinefactor.recommend.prediction;

import org.cinefactor.catalog.StarCounts;

/**
 * A predictive distribution of the stars that a person gives a movie, if they see it: how probable
 * ½, 1, … 5 stars are. Immutable.
 */
public final class StarDistribution {
  /** The fewest stars of a movie that is liked. */
  public static final double LIKED = 4;

  private static final double INTERVAL = 0.9;

  private final double[] atLeast;

  /** With P(stars ≥ ½), P(stars ≥ 1), … P(stars ≥ 5), the first of them 1, none rising. */
  StarDistribution(double[] atLeast) {
    this.atLeast = atLeast.clone();
  }

  /** The probability of some stars or more. */
  public double atLeast(double stars) {
    return atLeast[StarCounts.step(stars)];
  }

  /** The probability that the person likes it: 4 stars or more. */
  public double liked() {
    return atLeast(LIKED);
  }

  /** A probability in whole percent, as people are told it; never none and never certain. */
  public static int percent(double probability) {
    return Math.clamp(Math.round(100 * probability), 1, 99);
  }

  /** The stars that are given most likely. */
  public double mostLikely() {
    int best = 0;
    for (int k = 1; k < StarCounts.STEPS; k++) {
      if (probability(k) > probability(best)) {
        best = k;
      }
    }
    return StarCounts.stars(best);
  }

  /** The fewest stars of the shortest interval that holds 90%. */
  public double low() {
    return StarCounts.stars(shortest());
  }

  /** The most stars of the shortest interval that holds 90%. */
  public double high() {
    return StarCounts.stars(end(shortest()));
  }

  /** Start of the shortest interval; of several, of the one that holds most. */
  private int shortest() {
    int best = 0;
    for (int k = 1; k < StarCounts.STEPS && inside(k, StarCounts.STEPS - 1) >= INTERVAL; k++) {
      int length = end(k) - k - (end(best) - best);
      if (length < 0 || (length == 0 && inside(k, end(k)) > inside(best, end(best)))) {
        best = k;
      }
    }
    return best;
  }

  /** End of the shortest interval that begins at a place and has enough probability. */
  private int end(int from) {
    int to = from;
    while (to < StarCounts.STEPS - 1 && inside(from, to) < INTERVAL) {
      to++;
    }
    return to;
  }

  private double inside(int from, int to) {
    return atLeast[from] - (to + 1 < StarCounts.STEPS ? atLeast[to + 1] : 0);
  }

  private double probability(int k) {
    return inside(k, k);
  }
}
