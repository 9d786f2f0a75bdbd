package org.cinefactor.recommend.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.StrongestColumns;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.TopN;

/** The scores of movies for one person's ratings and wishes, and which of them may appear. */
final class Scores {
  private final FactorRecommender recommender;
  private final FactorModel model;
  private final ListOptions options;
  private final int[] rated;
  private final ObscurityDial dial;

  /** Of some columns the movie, when it is not rated and may appear, wherever the dial stands. */
  private final Map<Integer, Optional<Movie>> candidates;

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
   * @param p the person's latent features, for which the dial is set
   */
  Scores(FactorRecommender recommender, Ratings ratings, ListOptions options, double[] p) {
    this.recommender = recommender;
    this.model = recommender.model();
    this.options = options;
    this.rated = ratedColumns(model, ratings);
    this.candidates = new HashMap<>();
    ColumnPopularity columnPopularity =
        options.obscurity() == 0 && options.diversity() == 0
            ? ColumnPopularity.none(model)
            : recommender.columnPopularity();
    this.dial =
        new ObscurityDial(recommender.popularity(), options.obscurity(), columnPopularity, p);
  }

  private Scores(Scores other, double obscurity) {
    this.recommender = other.recommender;
    this.model = other.model;
    this.options = other.options.withObscurity(obscurity);
    this.rated = other.rated;
    this.candidates = other.candidates;
    this.dial = other.dial.at(obscurity);
  }

  /** The same of somebody who wishes some diversity, with the dial for popularity elsewhere. */
  Scores at(double obscurity) {
    return new Scores(this, obscurity);
  }

  /** The model's columns of the rated movies that it knows, ascending. */
  static int[] ratedColumns(FactorModel model, Ratings ratings) {
    return ratings.movieIds().stream()
        .mapToInt(model::column)
        .filter(column -> column >= 0)
        .sorted()
        .toArray();
  }

  /** The dial for popularity as it is set. */
  ObscurityDial dial() {
    return dial;
  }

  boolean rated(int column) {
    return Arrays.binarySearch(rated, column) >= 0;
  }

  private Tier tier(int column) {
    if (dial.tooWellKnown(column)) {
      return Tier.TOO_WELL_KNOWN;
    }
    return recommender.supported(column) ? Tier.FIRST : Tier.UNSUPPORTED;
  }

  /** Sort key of the movies of a tier, the greatest first. */
  private double key(Tier tier, int column, double score) {
    return tier == Tier.TOO_WELL_KNOWN ? -dial.people(column) : score;
  }

  /** Below 0 when a column comes before another one whatever their scores, above 0 when behind. */
  int order(int column, int other) {
    return tier(column).compareTo(tier(other));
  }

  /** True if the score of a column decides its place among those of its kind. */
  boolean byScore(int column) {
    return !dial.tooWellKnown(column);
  }

  /** True if a column with a score comes before another one with its own. */
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

  private Optional<Movie> candidate(int column) {
    return candidates.computeIfAbsent(column, j -> rated(j) ? Optional.empty() : movie(j));
  }

  /** Every column's score. */
  double[] all(double[] p) {
    double[] scores = modelled(p);
    for (int j = 0; j < scores.length; j++) {
      scores[j] += dial.offset(j);
    }
    return scores;
  }

  /** The best movies that are not rated and may appear, best first. */
  List<Recommendation> best(double[] p, int count) {
    return filled(count, best(p, Tier.FIRST, count), (tier, rest) -> best(p, tier, rest));
  }

  /**
   * The same with every column's p·q known, and up to {@code most} of those of which enough is
   * known.
   *
   * @param columns those among which these are looked for, ascending
   * @param right the same list of the dial further to the right; empty when it is not known
   */
  List<Recommendation> best(
      double[] modelled, int[] columns, int count, int most, List<Recommendation> right) {
    double reached = right.size() < most ? Double.NEGATIVE_INFINITY : leastOf(right, modelled);
    return filled(
        count,
        among(columns, modelled, most, reached),
        (tier, rest) -> amongAll(modelled, tier, rest));
  }

  /**
   * The columns, ascending, that are not worse than each movie of a list both here and with the
   * dial elsewhere. A score is a straight line over the weight of the dial, so the others are worse
   * everywhere in between, too.
   *
   * @param list movies of which enough is known in both places, or all columns are given
   * @param slack what rounding may make of a score
   */
  int[] nearList(Scores elsewhere, double[] modelled, List<Recommendation> list, double slack) {
    double least = leastOf(list, modelled) - slack;
    double leastElsewhere = elsewhere.leastOf(list, modelled) - slack;
    int[] columns = new int[modelled.length];
    int count = 0;
    for (int j = 0; j < modelled.length; j++) {
      if (modelled[j] + dial.offset(j) >= least
          || modelled[j] + elsewhere.dial.offset(j) >= leastElsewhere) {
        columns[count++] = j;
      }
    }
    return Arrays.copyOf(columns, count);
  }

  /** The least score of a list's movies; -∞ where they are not all of the first tier. */
  private double leastOf(List<Recommendation> list, double[] modelled) {
    double least = Double.POSITIVE_INFINITY;
    for (Recommendation one : list) {
      int column = model.column(one.movie().id());
      least =
          tier(column) == Tier.FIRST
              ? Math.min(least, modelled[column] + dial.offset(column))
              : Double.NEGATIVE_INFINITY;
    }
    return least;
  }

  /** Fills a list that is shorter than wanted with movies of the lower tiers. */
  private static List<Recommendation> filled(
      int count,
      List<Recommendation> first,
      BiFunction<Tier, Integer, List<Recommendation>> others) {
    List<Recommendation> all = new ArrayList<>(first);
    for (Tier tier : List.of(Tier.UNSUPPORTED, Tier.TOO_WELL_KNOWN)) {
      if (all.size() < count) {
        for (Recommendation one : others.apply(tier, count - all.size())) {
          all.add(new Recommendation(all.size() + 1, one.movie(), one.score()));
        }
      }
    }
    return List.copyOf(all);
  }

  private List<Recommendation> best(double[] p, Tier tier, int count) {
    return tier == Tier.TOO_WELL_KNOWN
        ? amongAll(modelled(p), tier, count)
        : amongStrongest(p, tier, count).orElseGet(() -> amongAll(modelled(p), tier, count));
  }

  /** Every column's p·q. */
  double[] modelled(double[] p) {
    double[] scores = new double[model.columns()];
    model.scores(p, 0, scores);
    return scores;
  }

  /** Found among the columns with the largest norms; empty when others might be as good. */
  private Optional<List<Recommendation>> amongStrongest(double[] p, Tier tier, int count) {
    TopN top = new TopN(count);
    double most = dial.mostOffset();
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

  private List<Recommendation> amongAll(double[] modelled, Tier tier, int count) {
    TopN top = new TopN(Math.min(count, modelled.length));
    for (int j = 0; j < modelled.length; j++) {
      if (tier == Tier.TOO_WELL_KNOWN || modelled[j] + dial.offset(j) >= top.least()) {
        offer(j, modelled[j], tier, top);
      }
    }
    return top.ranked();
  }

  /**
   * The first tier's best of some columns.
   *
   * @param reached a score that is reached by as many candidates as are wanted
   */
  private List<Recommendation> among(int[] columns, double[] modelled, int count, double reached) {
    TopN top = new TopN(Math.min(count, modelled.length));
    double least = reached;
    for (int j : columns) {
      if (modelled[j] + dial.offset(j) >= least) {
        offer(j, modelled[j], Tier.FIRST, top);
        least = Math.max(reached, top.least());
      }
    }
    return top.ranked();
  }

  private void offer(int column, double modelled, Tier tier, TopN top) {
    double score = modelled + dial.offset(column);
    double key = key(tier, column, score);
    if (top.hasRoomFor(key) && tier(column) == tier) {
      candidate(column).ifPresent(movie -> top.offer(movie, key, score));
    }
  }
}
