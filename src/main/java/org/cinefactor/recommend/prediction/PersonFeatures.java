package org.cinefactor.recommend.prediction;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorColumns;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.factor.FactorRecommender;

/** The features x of a person and any movie, and the person's spread u. Immutable. */
final class PersonFeatures {
  /** Number of features. */
  static final int COUNT = 7;

  /** The number of features that the spread has. */
  static final int SPREADS = 2;

  /** Shrinkage of a person's offset and spread: as many ratings as count for the usual ones. */
  private static final double SHRINKAGE = 3;

  private static final double USUAL_VARIANCE = 0.9;
  private static final double NEAR = 2;

  private final FactorRecommender recommender;
  private final MovieMeans means;
  private final int[] rated;

  /** The columns of the rated movies that the model has. */
  private final FactorColumns columns;

  /** Of each of these, the number of its rating. */
  private final int[] ratingOf;

  private final double[] residual;
  private final double offset;
  private final double spread;
  private final double[] scores;
  private final double[] sorted;

  PersonFeatures(FactorRecommender recommender, MovieMeans means, Ratings ratings) {
    this.recommender = recommender;
    this.means = means;
    FactorModel model = recommender.model();
    this.rated = ratings.movieIds().stream().mapToInt(Integer::intValue).toArray();
    int[] column = IntStream.of(rated).map(model::column).toArray();
    this.ratingOf = IntStream.range(0, rated.length).filter(i -> column[i] >= 0).toArray();
    this.columns = model.select(IntStream.of(ratingOf).map(i -> column[i]).toArray());
    this.residual = new double[rated.length];
    double sum = 0;
    for (int i = 0; i < rated.length; i++) {
      double stars = ratings.stars(rated[i]).orElseThrow();
      residual[i] = stars - means.overall() - means.offset(rated[i]);
      sum += residual[i];
    }
    this.offset = sum / (rated.length + SHRINKAGE);
    double squares = SHRINKAGE * USUAL_VARIANCE;
    for (int i = 0; i < rated.length; i++) {
      residual[i] -= offset;
      squares += residual[i] * residual[i];
    }
    this.spread = Math.log(squares / (rated.length + SHRINKAGE) / USUAL_VARIANCE) / 2;
    this.scores = new double[model.columns()];
    model.scores(recommender.latentFeatures(ratings), 0, scores);
    this.sorted = scores.clone();
    Arrays.sort(sorted);
  }

  /** u: the logarithms of how far apart the person's stars lie, and of how many there are. */
  double[] spread() {
    return new double[] {spread, Math.log1p(rated.length)};
  }

  /** x of a movie. */
  double[] of(int movieId) {
    double know = rated.length / (rated.length + 10.0);
    double place = place(recommender.model().column(movieId));
    return new double[] {
      means.offset(movieId),
      offset,
      place,
      place * know,
      Math.log1p(recommender.popularity().people(movieId)),
      neighbours(movieId),
      Math.log1p(rated.length)
    };
  }

  /** The log odds of another movie's score being lower; 0 for a movie that the model lacks. */
  private double place(int column) {
    if (column < 0) {
      return 0;
    }
    int at = Arrays.binarySearch(sorted, scores[column]);
    double below = at < 0 ? -at - 1 : at;
    return Math.log((below + 1) / (sorted.length - below + 1));
  }

  /** Weighted mean residual of the rated movies that are like it, in stars. */
  private double neighbours(int movieId) {
    FactorModel model = recommender.model();
    int column = model.column(movieId);
    if (column < 0) {
      return 0;
    }
    double[] q = new double[model.components()];
    model.column(column, q);
    double[] products = columns.scores(q);
    double norm = model.columnNorm(column);
    double sum = 0;
    double weights = NEAR;
    for (int i = 0; i < products.length; i++) {
      double norms = norm * model.columnNorm(columns.column(i));
      double cosine = norms == 0 ? 0 : products[i] / norms;
      double weight = cosine * cosine;
      sum += weight * residual[ratingOf[i]];
      weights += weight;
    }
    return sum / weights;
  }
}
