package org.cinefactor.recommend;

import org.cinefactor.catalog.Movie;

/**
 * One place in a list of recommendations.
 *
 * @param rank the place, from 1
 * @param movie the movie, never one that the person has rated
 * @param score how strongly the model puts it forward; not a prediction of stars
 */
public record Recommendation(int rank, Movie movie, double score) {

  /**
   * Length of a bar for this score, from 0 to 1, when the best score in sight has a whole one:
   * score / best. Nothing else is done to it, so that half a bar is half the score. Scores of the
   * tuned method may be below 0: then there is no bar.
   *
   * @param best the best score of the list
   */
  public double bar(double best) {
    return best > 0 ? Math.clamp(score / best, 0, 1) : 0;
  }
}
