package org.cinefactor.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.FactorModel;

/**
 * Recommends by r̂ = p·q: a method turns the person's stars into p, one weight per component, every
 * movie has its q from the model, and nothing else enters the score. Movies of the model that the
 * catalog lacks are passed over.
 */
public abstract class FactorRecommender implements Recommender {
  private static final int BLOCK = 512;

  private final FactorModel model;
  private final Catalog catalog;

  FactorRecommender(FactorModel model, Catalog catalog) {
    this.model = model;
    this.catalog = catalog;
  }

  /**
   * The person's hidden features.
   *
   * @param told the person's ratings; movies that the model does not know count for nothing
   * @return p, one weight per component, of length {@code model().components()}
   */
  public abstract double[] taste(Ratings told);

  /** The factors behind every score. */
  public final FactorModel model() {
    return model;
  }

  /** The movies that can be recommended. */
  public final Catalog catalog() {
    return catalog;
  }

  @Override
  public final List<Recommendation> recommend(Ratings told, int count) {
    return best(taste(told), told, count, movie -> true);
  }

  /**
   * The best movies for hidden features that are already known.
   *
   * @param p one weight per component
   * @param told rated movies, which are set aside
   * @param count how many are wanted, at least 0
   * @param wanted which movies may appear
   */
  final List<Recommendation> best(double[] p, Ratings told, int count, Predicate<Movie> wanted) {
    if (count < 0) {
      throw new IllegalArgumentException("cannot recommend " + count + " movies");
    }
    TopList top = new TopList(Math.min(count, model.columns()));
    int[] rated = ratedColumns(told);
    double[] scores = new double[Math.min(BLOCK, model.columns())];
    for (int from = 0; from < model.columns(); from += BLOCK) {
      int size = model.scores(p, from, scores);
      for (int i = 0; i < size; i++) {
        if (top.hasRoomFor(scores[i]) && Arrays.binarySearch(rated, from + i) < 0) {
          double score = scores[i];
          catalog
              .movie(model.columnId(from + i))
              .filter(wanted)
              .ifPresent(movie -> top.offer(movie, score));
        }
      }
    }
    return top.ranked();
  }

  /** The model's columns of the rated movies that it knows, ascending. */
  final int[] ratedColumns(Ratings told) {
    return told.movieIds().stream()
        .mapToInt(model::column)
        .filter(column -> column >= 0)
        .sorted()
        .toArray();
  }
}
