package org.cinefactor.lab;

import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingTable;

/**
 * The counts of what passes a filter when one of its conditions is enough (the notebook's code),
 * and when both must hold (the notebook's text).
 *
 * @param minRatings one condition: more ratings than this
 * @param minMean the other: a mean above this, in stars
 * @param any one is enough
 * @param all both must hold
 */
public record FilterCounts(int minRatings, double minMean, Passed any, Passed all) {
  /**
   * The movies and ratings that pass.
   *
   * @param movies how many movies
   * @param ratings how many ratings these have
   */
  public record Passed(int movies, int ratings) {}

  /** Counts with the thresholds of a filter; its own combination does not matter. */
  public static FilterCounts of(RatingTable ratings, MovieFilter filter) {
    return new FilterCounts(
        filter.minRatings(),
        filter.minMean(),
        count(ratings, filter, Combination.ANY),
        count(ratings, filter, Combination.ALL));
  }

  private static Passed count(RatingTable ratings, MovieFilter filter, Combination combination) {
    var joined = new MovieFilter(filter.minRatings(), filter.minMean(), combination);
    int movies = 0;
    int entries = 0;
    for (int m = 0; m < ratings.movies(); m++) {
      if (joined.passes(ratings.ratingsOfMovie(m), ratings.meanOfMovie(m))) {
        movies++;
        entries += ratings.ratingsOfMovie(m);
      }
    }
    return new Passed(movies, entries);
  }
}
