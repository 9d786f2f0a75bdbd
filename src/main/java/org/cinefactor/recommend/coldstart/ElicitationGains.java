package org.cinefactor.recommend.coldstart;

import java.util.Map;

/**
 * The gains of the answers about movies: by how much lists are better for those who have rated a
 * movie, in standard deviations over the movies. Immutable.
 *
 * @param byMovie the gain by movie id; a movie that is not among them has 0
 */
public record ElicitationGains(Map<Integer, Double> byMovie) {
  private static final ElicitationGains NONE = new ElicitationGains(Map.of());

  /** Copies them. */
  public ElicitationGains {
    byMovie = Map.copyOf(byMovie);
  }

  /** Nothing was learned: every answer is worth the same. */
  public static ElicitationGains none() {
    return NONE;
  }

  /** The gain of the answer about a movie; 0 when it was not learned. */
  public double of(int movieId) {
    return byMovie.getOrDefault(movieId, 0.0);
  }
}
