package org.cinefactor.recommend.prediction;

import java.util.LinkedHashMap;
import java.util.Map;
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
public record StarPredictor(
    FactorRecommender recommender, MovieMeans means, ProportionalOdds odds) {
  /**
   * The stars that a person will give any movie, by id; what it needs of them is worked out once.
   *
   * @param ratings the person's ratings; movies that the catalog lacks count for nothing
   */
  public IntFunction<StarDistribution> of(Ratings ratings) {
    var person = new PersonFeatures(recommender, means, known(ratings));
    return movieId -> odds.of(person.of(movieId), person.spread());
  }

  private Ratings known(Ratings ratings) {
    Map<Integer, Double> known = new LinkedHashMap<>(ratings.asMap());
    known.keySet().removeIf(id -> recommender.catalog().movie(id).isEmpty());
    return Ratings.of(known);
  }
}
