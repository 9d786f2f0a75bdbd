package org.cinefactor.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.FactorModel;

/** Scores movies for one person's ratings and wishes, and says which of them may appear. */
final class Scores {
  private static final int BLOCK = 512;

  private final FactorModel model;
  private final Catalog catalog;
  private final Wishes wishes;
  private final int[] rated;
  private final double[] dial;

  Scores(FactorModel model, Catalog catalog, Audience audience, Ratings told, Wishes wishes) {
    this.model = model;
    this.catalog = catalog;
    this.wishes = wishes;
    this.rated = ratedColumns(model, told);
    this.dial = wishes.obscurity() == 0 ? new double[0] : dial(model, audience, wishes);
  }

  private static double[] dial(FactorModel model, Audience audience, Wishes wishes) {
    double[] dial = new double[model.columns()];
    for (int j = 0; j < dial.length; j++) {
      dial[j] = audience.weight(model.columnId(j), wishes.obscurity());
    }
    return dial;
  }

  /** The model's columns of the rated movies that it knows, ascending. */
  static int[] ratedColumns(FactorModel model, Ratings told) {
    return told.movieIds().stream()
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

  /** The movie of a column, when the catalog has it and the wishes allow it. */
  Optional<Movie> movie(int column) {
    return catalog.movie(model.columnId(column)).filter(wishes::allow);
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

  /** The best movies that are not rated and may appear, best first. */
  List<Recommendation> best(double[] p, int count) {
    TopList top = new TopList(Math.min(count, model.columns()));
    double[] scores = new double[BLOCK];
    for (int from = 0; from < model.columns(); from += BLOCK) {
      int size = model.scores(p, from, scores);
      for (int i = 0; i < size; i++) {
        double score = scores[i] * weight(from + i);
        if (top.hasRoomFor(score) && !rated(from + i)) {
          movie(from + i).ifPresent(movie -> top.offer(movie, score));
        }
      }
    }
    return top.ranked();
  }
}
