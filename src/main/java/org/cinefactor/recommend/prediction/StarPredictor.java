package org.cinefactor.recommend.prediction;

import java.util.function.IntFunction;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.factor.FactorRecommender;

/**
 * A fitted prediction of stars for a recommender. Immutable.
 *
 * @param recommender whose scores it reads
 * @param means everybody's stars
 * @param odds the fitted model
 */
public record StarPredictor(FactorRecommender recommender, MovieMeans means, StarOdds odds) {
  /**
   * The stars that a person will give any movie, by id; what it needs of them is worked out once.
   */
  public IntFunction<StarDistribution> of(Ratings ratings) {
    var person = new PersonFeatures(recommender, means, ratings);
    return movieId -> odds.of(person.of(movieId), person.spread());
  }
}
