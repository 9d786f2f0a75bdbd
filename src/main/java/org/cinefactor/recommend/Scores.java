package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.StrongestColumns;

/** The scores of movies for one person's ratings and wishes, and which of them may appear. */
final class Scores {
  private static final int BLOCK = 512;

  private final FactorRecommender recommender;
  private final FactorModel model;
  private final ListOptions options;
  private final int[] rated;
  private final ObscurityDial dial;
  private final double weight;

  /** The places of a list go to these movies in this order. */
  private enum Tier {
    /** Enough is known of them, and not too many people know them. */
    FIRST,
    /** Too little is known of them. */
    UNSUPPORTED,
    /** Too many people know them for the dial: the least known come first. */
    TOO_WELL_KNOWN
  }

  /**
   * @param p the person's hidden features, for which the dial is set
   */
  Scores(FactorRecommender recommender, Ratings ratings, ListOptions options, double[] p) {
    this.recommender = recommender;
    this.model = recommender.model();
    this.options = options;
    this.rated = ratedColumns(model, ratings);
    this.dial = new ObscurityDial(model, recommender.popularity(), options.obscurity());
    this.weight = dial.weight(p);
  }

  /** The model's columns of the rated movies that it knows, ascending. */
  static int[] ratedColumns(FactorModel model, Ratings ratings) {
    return ratings.movieIds().stream()
        .mapToInt(model::column)
        .filter(column -> column >= 0)
        .sorted()
        .toArray();
  }

  /** What the dial for popularity adds to a movie's score. */
  double offset(int column) {
    return dial.offset(column, weight);
  }

  /** The dial's part for all columns, for other hidden features of the person. */
  IntToDoubleFunction offsets(double[] p) {
    double then = dial.weight(p);
    return column -> dial.offset(column, then);
  }

  /** How much more the dial's part of any column can be for other hidden features of the person. */
  double mostChange(double[] p) {
    return dial.mostOffset(dial.weight(p) - weight);
  }

  /** Whether a column is rated. */
  boolean rated(int column) {
    return Arrays.binarySearch(rated, column) >= 0;
  }

  private Tier tier(int column) {
    if (dial.tooWellKnown(column)) {
      return Tier.TOO_WELL_KNOWN;
    }
    return recommender.supported(column) ? Tier.FIRST : Tier.UNSUPPORTED;
  }

  /** What orders the movies of a tier, the greatest first. */
  private double key(Tier tier, int column, double score) {
    return tier == Tier.TOO_WELL_KNOWN ? -dial.people(column) : score;
  }

  /** Below 0 when a column comes before another one whatever their scores, above 0 when behind. */
  int order(int column, int other) {
    return tier(column).compareTo(tier(other));
  }

  /** Whether the score of a column decides its place among those of its kind. */
  boolean byScore(int column) {
    return !dial.tooWellKnown(column);
  }

  /** Whether a column with a score comes before another one with its own. */
  boolean beats(int column, double score, int other, double own) {
    Tier tier = tier(column);
    int order = order(column, other);
    if (order != 0) {
      return order < 0;
    }
    double key = key(tier, column, score);
    double otherKey = key(tier, other, own);
    return column != other
        && (key > otherKey || (key == otherKey && model.columnId(column) < model.columnId(other)));
  }

  /** The movie of a column, when the catalog has it and the wishes allow it. */
  Optional<Movie> movie(int column) {
    return recommender.catalog().movie(model.columnId(column)).filter(options::allow);
  }

  /** Every column's score. */
  double[] all(double[] p) {
    double[] scores = new double[model.columns()];
    model.scores(p, 0, scores);
    for (int j = 0; j < scores.length; j++) {
      scores[j] += offset(j);
    }
    return scores;
  }

  /**
   * The best movies that are not rated and may appear, best first: of the first ones up to {@code
   * most}, and when these are fewer than {@code count}, others until there are as many.
   */
  List<Recommendation> best(double[] p, int count, int most) {
    List<Recommendation> best = best(p, Tier.FIRST, most);
    if (best.size() >= count) {
      return best;
    }
    List<Recommendation> all = new ArrayList<>(best);
    for (Tier tier : List.of(Tier.UNSUPPORTED, Tier.TOO_WELL_KNOWN)) {
      for (Recommendation one : best(p, tier, count - all.size())) {
        all.add(new Recommendation(all.size() + 1, one.movie(), one.score()));
      }
    }
    return List.copyOf(all);
  }

  private List<Recommendation> best(double[] p, Tier tier, int count) {
    return tier == Tier.TOO_WELL_KNOWN
        ? amongAll(p, tier, count)
        : amongStrongest(p, tier, count).orElseGet(() -> amongAll(p, tier, count));
  }

  /** Found among the columns with the largest norms; empty when others might be as good. */
  private Optional<List<Recommendation>> amongStrongest(double[] p, Tier tier, int count) {
    TopN top = new TopN(count);
    double most = dial.mostOffset(weight);
    for (StrongestColumns.Part part : model.strongestColumns().parts()) {
      double[] scores = part.columns().scores(p);
      for (int i = 0; i < scores.length; i++) {
        offer(part.columns().column(i), scores[i], tier, top);
      }
      if (!top.hasRoomFor(part.most(p) + most)) {
        return Optional.of(top.ranked());
      }
    }
    return Optional.empty();
  }

  private List<Recommendation> amongAll(double[] p, Tier tier, int count) {
    TopN top = new TopN(Math.min(count, model.columns()));
    double[] scores = new double[BLOCK];
    for (int from = 0; from < model.columns(); from += BLOCK) {
      int size = model.scores(p, from, scores);
      for (int i = 0; i < size; i++) {
        offer(from + i, scores[i], tier, top);
      }
    }
    return top.ranked();
  }

  private void offer(int column, double modelled, Tier tier, TopN top) {
    double score = modelled + offset(column);
    double key = key(tier, column, score);
    if (top.hasRoomFor(key) && tier(column) == tier && !rated(column)) {
      movie(column).ifPresent(movie -> top.offer(movie, key, score));
    }
  }
}
