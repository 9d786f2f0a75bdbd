package org.cinefactor.recommend.coldstart;

import java.util.Map;

/**
 * The worths of the answers about movies: by how much lists are better for those who have rated a
 * movie, in standard deviations over the movies. Immutable.
 *
 * @param byMovie the worth by movie id; a movie that is not among them has 0
 */
public record AnswerWorths(Map<Integer, Double> byMovie) {
  private static final AnswerWorths NONE = new AnswerWorths(Map.of());

  /** Copies them. */
  public AnswerWorths {
    byMovie = Map.copyOf(byMovie);
  }

  /** Nothing was learned: every answer is worth the same. */
  public static AnswerWorths none() {
    return NONE;
  }

  /** The worth of the answer about a movie; 0 when it was not learned. */
  public double of(int movieId) {
    return byMovie.getOrDefault(movieId, 0.0);
  }
}
