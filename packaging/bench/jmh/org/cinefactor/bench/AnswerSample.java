package org.cinefactor.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;

/** Made-up people who ask a recommender for ten movies, one after the other. */
final class AnswerSample {
  private static final int PEOPLE = 256;

  private final Recommender recommender;
  private final Ratings[] people = new Ratings[PEOPLE];
  private int next;

  /**
   * @param stars how many ratings each of them gives
   * @param movieId draws the movies that they rate
   * @param random draws the stars
   */
  AnswerSample(Recommender recommender, int stars, IntSupplier movieId, SplittableRandom random) {
    this.recommender = recommender;
    for (int person = 0; person < PEOPLE; person++) {
      Map<Integer, Double> ratings = new LinkedHashMap<>();
      while (ratings.size() < stars) {
        ratings.put(movieId.getAsInt(), (1 + random.nextInt(10)) / 2.0);
      }
      people[person] = Ratings.of(ratings);
    }
  }

  /** The list of the next person. */
  List<Recommendation> ten() {
    next = (next + 1) % PEOPLE;
    return recommender.recommend(people[next], 10);
  }
}
