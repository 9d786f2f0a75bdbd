package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;

/** Scores movies for one person's ratings and wishes, and says which of them may appear. */
final class Scores {
  private static final int BLOCK = 512;

  private final FactorRecommender recommender;
  private final FactorModel model;
  private final ListOptions options;
  private final int[] rated;
  private final double[] dial;

  Scores(FactorRecommender recommender, Ratings ratings, ListOptions options) {
    this.recommender = recommender;
    this.model = recommender.model();
    this.options = options;
    this.rated = ratedColumns(model, ratings);
    this.dial =
        options.obscurity() == 0 ? new double[0] : dial(model, recommender.popularity(), options);
  }

  private static double[] dial(FactorModel model, Popularity popularity, ListOptions options) {
    double[] dial = new double[model.columns()];
    for (int j = 0; j < dial.length; j++) {
      dial[j] = popularity.weight(model.columnId(j), options.obscurity());
    }
    return dial;
  }

  /** The model's columns of the rated movies that it knows, ascending. */
  static int[] ratedColumns(FactorModel model, Ratings ratings) {
    return ratings.movieIds().stream()
        .mapToInt(model::column)
        .filter(column -> column >= 0)
        .sorted()
        .toArray();
  }

  /** What the dial for popularity multiplies a movie's score with. */
  double weight(int column) {
    return dial.length == 0 ? 1 : dial[column];
  }

  /** Whether a column is rated. */
  boolean rated(int column) {
    return Arrays.binarySearch(rated, column) >= 0;
  }

  /** Whether a column comes before those that are not supported. */
  boolean supported(int column) {
    return recommender.supported(column);
  }

  /** The movie of a column, when the catalog has it and the wishes allow it. */
  Optional<Movie> movie(int column) {
    return recommender.catalog().movie(model.columnId(column)).filter(options::allow);
  }

  /** Every column's score. */
  double[] all(double[] p) {
    double[] scores = new double[model.columns()];
    model.scores(p, 0, scores);
    for (int j = 0; j < dial.length; j++) {
      scores[j] *= dial[j];
    }
    return scores;
  }

  /**
   * The best movies that are not rated and may appear, best first: of the supported ones up to
   * {@code most}, and when these are fewer than {@code count}, others until there are as many.
   */
  List<Recommendation> best(double[] p, int count, int most) {
    List<Recommendation> best = best(p, true, most);
    if (best.size() >= count) {
      return best;
    }
    List<Recommendation> all = new ArrayList<>(best);
    for (Recommendation one : best(p, false, count - best.size())) {
      all.add(new Recommendation(all.size() + 1, one.movie(), one.score()));
    }
    return List.copyOf(all);
  }

  private List<Recommendation> best(double[] p, boolean supported, int count) {
    TopN top = new TopN(Math.min(count, model.columns()));
    double[] scores = new double[BLOCK];
    for (int from = 0; from < model.columns(); from += BLOCK) {
      int size = model.scores(p, from, scores);
      for (int i = 0; i < size; i++) {
        double score = scores[i] * weight(from + i);
        if (top.hasRoomFor(score) && supported(from + i) == supported && !rated(from + i)) {
          movie(from + i).ifPresent(movie -> top.offer(movie, score));
        }
      }
    }
    return top.ranked();
  }
}
