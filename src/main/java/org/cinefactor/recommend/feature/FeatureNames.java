package org.cinefactor.recommend.feature;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.TopN;
import org.cinefactor.recommend.factor.FactorRecommender;

/** The names of latent features by what they stand for: a genre or decade, and their top movies. */
public final class FeatureNames {
  private static final int FEWEST_PEOPLE = 5;
  private static final int MOVIES = 3;

  private final FactorRecommender recommender;
  private final FactorModel model;
  private final ComponentMeanings meanings;

  /**
   * The name of a feature.
   *
   * @param component its number, from 0
   * @param meaning the genre or decade that it stands for; empty when there is none
   * @param movies the well-known movies that have most of it, most first
   */
  public record FeatureName(int component, Optional<ComponentMeaning> meaning, List<Movie> movies) {
    public FeatureName {
      movies = List.copyOf(movies);
    }
  }

  /** Names the features of a model. */
  public FeatureNames(FactorRecommender recommender) {
    this.recommender = recommender;
    this.model = recommender.model();
    this.meanings = new ComponentMeanings(model, recommender.catalog());
  }

  /** The name of one. */
  public FeatureName of(int component) {
    var top = new TopN(MOVIES);
    for (int j = 0; j < model.columns(); j++) {
      double has = model.q(component, j);
      if (has > 0
          && top.hasRoomFor(has)
          && recommender.popularity().people(model.columnId(j)) >= FEWEST_PEOPLE) {
        recommender.catalog().movie(model.columnId(j)).ifPresent(m -> top.offer(m, has));
      }
    }
    List<Movie> movies = top.ranked().stream().map(Recommendation::movie).toList();
    return new FeatureName(component, meanings.of(component), movies);
  }
}
