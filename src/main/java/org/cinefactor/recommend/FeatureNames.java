package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.model.FactorModel;

/** Names latent features by what they stand for: the genre they lean to, and their top movies. */
public final class FeatureNames {
  private static final int FEWEST_PEOPLE = 5;
  private static final int MOVIES = 3;

  private final FactorRecommender recommender;
  private final FactorModel model;
  private final Map<Genre, Double> overall;

  /**
   * The name of a feature.
   *
   * @param component its number, from 0
   * @param genre the genre that it has more of than all movies together; empty when there is none
   * @param movies the well-known movies that have most of it, most first
   */
  public record FeatureName(int component, Optional<Genre> genre, List<Movie> movies) {
    public FeatureName {
      movies = List.copyOf(movies);
    }
  }

  /** Names the features of a model. */
  public FeatureNames(FactorRecommender recommender) {
    this.recommender = recommender;
    this.model = recommender.model();
    double[] all = new double[model.columns()];
    for (int c = 0; c < model.components(); c++) {
      for (int j = 0; j < all.length; j++) {
        all[j] += model.q(c, j);
      }
    }
    this.overall = shares(all);
  }

  /** The name of one. */
  public FeatureName of(int component) {
    double[] q = new double[model.columns()];
    var top = new TopN(MOVIES);
    for (int j = 0; j < q.length; j++) {
      q[j] = model.q(component, j);
      double has = q[j];
      if (has > 0
          && top.hasRoomFor(has)
          && recommender.popularity().people(model.columnId(j)) >= FEWEST_PEOPLE) {
        recommender.catalog().movie(model.columnId(j)).ifPresent(m -> top.offer(m, has));
      }
    }
    List<Movie> movies = top.ranked().stream().map(Recommendation::movie).toList();
    return new FeatureName(component, leaning(shares(q)), movies);
  }

  /** The genre that adds most to the Kullback-Leibler divergence from all movies. */
  private Optional<Genre> leaning(Map<Genre, Double> shares) {
    List<Map.Entry<Genre, Double>> gains = new ArrayList<>();
    shares.forEach(
        (genre, share) ->
            gains.add(
                Map.entry(genre, share * Math.log(share / overall.getOrDefault(genre, 1.0)))));
    return gains.stream()
        .filter(gain -> gain.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Each genre's share of the movies' weights; a movie's is divided among its genres. */
  private Map<Genre, Double> shares(double[] weights) {
    Map<Genre, Double> shares = new HashMap<>();
    double[] sum = {0};
    for (int j = 0; j < weights.length; j++) {
      double weight = weights[j];
      if (weight > 0) {
        recommender
            .catalog()
            .movie(model.columnId(j))
            .ifPresent(
                movie -> {
                  for (Genre genre : movie.genres()) {
                    double part = weight / movie.genres().size();
                    shares.merge(genre, part, Double::sum);
                    sum[0] += part;
                  }
                });
      }
    }
    shares.replaceAll((_, share) -> share / sum[0]);
    return shares;
  }
}
