package org.cinefactor.evaluate;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;

/**
 * The ratings that a method is trained on.
 *
 * @param ratings the ratings
 * @param catalog all movies
 * @param filter which movies are learned
 */
public record TrainingSet(RatingTable ratings, Catalog catalog, MovieFilter filter) {

  /**
   * The ratings as a matrix of the movies that pass.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public RatingMatrix matrix(Progress progress) {
    return RatingMatrix.of(ratings, filter, progress);
  }

  /** The number of people who know each movie. */
  public Popularity popularity() {
    return Popularity.of(ratings.idsOfMovies(), ratings.ratingsOfMovies(), ratings.users());
  }

  /**
   * The movies to ask a newcomer about first, by these people's ratings.
   *
   * @param gains the gains that were learned for the answers
   */
  public ColdStartMovies coldStartMovies(ElicitationGains gains) {
    RatingMatrix matrix = matrix(Progress.NONE);
    return ColdStartMovies.of(matrix.matrix(), matrix.movieIds(), catalog, gains);
  }
}
