package org.cinefactor.recommend.factor;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.FactorColumns;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Popularity;

/**
 * The popularity of a model's columns, and how far apart a person's scores are: what the dial
 * weighs.
 */
final class ColumnPopularity {
  /** The scores of so many movies, spread over all, tell σ. */
  private static final int SAMPLE = 512;

  private final int[] people;
  private final double[] logPopularity;
  private final double least;
  private final FactorColumns sample;

  private ColumnPopularity(FactorModel model, Popularity popularity, int columns) {
    this.people = new int[columns];
    this.logPopularity = new double[columns];
    for (int j = 0; j < columns; j++) {
      people[j] = popularity.people(model.columnId(j));
      logPopularity[j] = popularity.logPopularity(model.columnId(j));
    }
    this.least = Arrays.stream(logPopularity).min().orElse(0);
    int step = Math.max(1, columns / SAMPLE);
    this.sample = model.select(IntStream.range(0, columns).filter(j -> j % step == 0).toArray());
  }

  static ColumnPopularity of(FactorModel model, Popularity popularity) {
    return new ColumnPopularity(model, popularity, model.columns());
  }

  /** That of no movie, for a dial in the middle, which asks for none. */
  static ColumnPopularity none(FactorModel model) {
    return new ColumnPopularity(model, Popularity.unknown(), 0);
  }

  /** The number of people who know a movie. */
  int people(int column) {
    return people[column];
  }

  /** ln(people / most people): 0 for the best known movie, below 0 for all others. */
  double of(int column) {
    return logPopularity[column];
  }

  /** The least of all movies. */
  double least() {
    return least;
  }

  /** σ, the standard deviation of the scores for somebody's latent features p. */
  double deviation(double[] p) {
    double sum = 0;
    double squares = 0;
    double[] scores = sample.scores(p);
    for (double score : scores) {
      sum += score;
      squares += score * score;
    }
    double mean = sum / scores.length;
    return Math.sqrt(Math.max(0, squares / scores.length - mean * mean));
  }
}
