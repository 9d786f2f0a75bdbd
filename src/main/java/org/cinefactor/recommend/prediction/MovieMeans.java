package org.cinefactor.recommend.prediction;

import java.util.HashMap;
import java.util.Map;

/**
 * The mean stars of each movie, shrunk towards the overall mean as by ten more people. Immutable.
 */
public final class MovieMeans {
  private static final double SHRINKAGE = 10;

  private final Map<Integer, Double> offsets;
  private final double overall;

  /**
   * @param movieIds the movies
   * @param people how many have rated each
   * @param means the mean stars of each
   */
  public MovieMeans(int[] movieIds, int[] people, double[] means) {
    double sum = 0;
    long count = 0;
    for (int i = 0; i < movieIds.length; i++) {
      sum += means[i] * people[i];
      count += people[i];
    }
    this.overall = count == 0 ? 0 : sum / count;
    this.offsets = HashMap.newHashMap(movieIds.length);
    for (int i = 0; i < movieIds.length; i++) {
      offsets.put(movieIds[i], people[i] * (means[i] - overall) / (people[i] + SHRINKAGE));
    }
  }

  /** The mean of all ratings. */
  double overall() {
    return overall;
  }

  /** Difference between a movie's mean and that of all; 0 for one that nobody has rated. */
  double offset(int movieId) {
    return offsets.getOrDefault(movieId, 0.0);
  }
}
