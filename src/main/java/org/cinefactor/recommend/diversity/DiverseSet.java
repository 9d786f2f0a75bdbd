package org.cinefactor.recommend.diversity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;

/**
 * The best movie of a list and some of the next, swapped one by one until they are diverse; see
 * {@link DiversitySwaps}.
 */
final class DiverseSet {
  /** Less than this in mean similarity is no gain but rounding. */
  private static final double LEAST_GAIN = 1e-9;

  private static final double ROUNDING = 1e-9;

  private final MovieSimilarity similarity;
  private final int[] numbers;
  private final double[] scores;
  private final int[] people;
  private final int size;
  private final BitSet chosen = new BitSet();

  /** Of each movie that was ever chosen, to each of the others; else empty. */
  private final double[][] toOthers;

  /** Of each movie, to all that are chosen but itself. */
  private final double[] similarities;

  /** True where no score is greater than one before it. */
  private final boolean descending;

  private final double span;
  private double cost;

  /** The first few of a list, of which {@code size} are chosen. */
  DiverseSet(
      List<Recommendation> best, int size, MovieSimilarity similarity, Popularity popularity) {
    this.similarity = similarity;
    int count = best.size();
    this.numbers = new int[count];
    this.scores = new double[count];
    this.people = new int[count];
    boolean falling = true;
    for (int i = 0; i < count; i++) {
      Movie movie = best.get(i).movie();
      numbers[i] = similarity.number(movie);
      scores[i] = best.get(i).score();
      people[i] = popularity.people(movie.id());
      falling &= i == 0 || scores[i] <= scores[i - 1];
    }
    this.descending = falling;
    this.size = Math.min(size, scores.length);
    this.similarities = new double[scores.length];
    this.toOthers = new double[scores.length][0];
    double lowest = Arrays.stream(scores).min().orElse(0);
    double highest = Arrays.stream(scores).max().orElse(0);
    this.span = Math.max(highest - lowest, Double.MIN_NORMAL);
    chosen.set(0, this.size);
    if (this.size < scores.length) {
      chosen.stream().forEach(this::choose);
    }
  }

  /** The places of the chosen movies in the list, from 0. */
  BitSet chosen() {
    return (BitSet) chosen.clone();
  }

  /** Cost of the last swap: shares of the range of scores for each unit of mean similarity. */
  double cost() {
    return cost;
  }

  private void add(int movie, int sign) {
    double[] others = toOthers[movie];
    for (int i = 0; i < others.length; i++) {
      similarities[i] += sign * others[i];
    }
  }

  private void choose(int movie) {
    if (toOthers[movie].length == 0) {
      toOthers[movie] = new double[scores.length];
      for (int i = 0; i < scores.length; i++) {
        toOthers[movie][i] = i == movie ? 0 : similarity.of(numbers[movie], numbers[i]);
      }
    }
    add(movie, 1);
  }

  /** Makes the cheapest swap that takes something from the similarity; false if there is none. */
  boolean swap() {
    int out = -1;
    int in = -1;
    double least = Double.POSITIVE_INFINITY;
    // From the worst one on, which costs little: what is dearer is then soon passed over.
    for (int i = chosen.previousSetBit(scores.length); i > 0; i = chosen.previousSetBit(i - 1)) {
      double most = worthLosing(least, i);
      for (int j = 1; j < scores.length; j++) {
        boolean worth = scores[i] - scores[j] <= most;
        if (!worth && descending) {
          break;
        }
        if (worth && may(i, j)) {
          double cost = cost(i, j);
          if (cost < least || (cost == least && i < out)) {
            least = cost;
            out = i;
            in = j;
            most = worthLosing(least, i);
          }
        }
      }
    }
    if (in < 0) {
      return false;
    }
    cost = least;
    chosen.clear(out);
    add(out, -1);
    chosen.set(in);
    choose(in);
    return true;
  }

  private boolean may(int out, int in) {
    return people[in] <= people[out] && !chosen.get(in);
  }

  /**
   * A swap that loses more score costs more than another one, however unlike the others the new
   * movie is: similarities lie between 0 and 1.
   */
  private double worthLosing(double cost, int out) {
    double mostGain = (similarities[out] + 1 + ROUNDING) / (size - 1);
    return Math.max(0, cost) * span * mostGain * (1 + ROUNDING);
  }

  /** Cost of taking one movie for another, for each unit of similarity that goes. */
  private double cost(int out, int in) {
    double gain = (similarities[out] - similarities[in] + toOthers[out][in]) / (size - 1);
    return size < 2 || gain < LEAST_GAIN
        ? Double.POSITIVE_INFINITY
        : (scores[out] - scores[in]) / span / gain;
  }
}
