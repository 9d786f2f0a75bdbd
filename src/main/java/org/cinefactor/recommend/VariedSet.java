package org.cinefactor.recommend;

import java.util.Arrays;

/** The best movie of a list and some of the next, exchanged one by one; see {@link Diversity}. */
final class VariedSet {
  /** Less than this in mean likeness is no gain but rounding. */
  private static final double LEAST_GAIN = 1e-9;

  private final MovieLikeness likeness;
  private final double[] scores;
  private final int[] people;
  private final int size;
  private final boolean[] chosen;

  /** Of each movie, to all that are chosen but itself. */
  private final double[] likenesses;

  private final double span;

  /**
   * The first few of a list.
   *
   * @param scores of each movie
   * @param people who know each movie
   * @param size how many are chosen
   */
  VariedSet(MovieLikeness likeness, double[] scores, int[] people, int size) {
    this.likeness = likeness;
    this.scores = scores;
    this.people = people;
    this.size = Math.min(size, scores.length);
    this.chosen = new boolean[scores.length];
    this.likenesses = new double[scores.length];
    double lowest = Arrays.stream(scores).min().orElse(0);
    double highest = Arrays.stream(scores).max().orElse(0);
    this.span = Math.max(highest - lowest, Double.MIN_NORMAL);
    for (int i = 0; i < this.size; i++) {
      chosen[i] = true;
      add(i, 1);
    }
  }

  /** Whether the movie in a place of the list, from 0, is chosen. */
  boolean has(int place) {
    return chosen[place];
  }

  private void add(int movie, int sign) {
    double[] to = likeness.to(movie);
    for (int i = 0; i < likenesses.length; i++) {
      likenesses[i] += i == movie ? 0 : sign * to[i];
    }
  }

  /**
   * Makes the cheapest exchange, when it costs no more than this.
   *
   * @param price shares of the list's range of scores for each unit of mean likeness
   * @return whether it was made
   */
  boolean exchange(double price) {
    int out = -1;
    int in = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < chosen.length; i++) {
      for (int j = 1; chosen[i] && j < chosen.length; j++) {
        double cost = chosen[j] || people[j] > people[i] ? Double.POSITIVE_INFINITY : cost(i, j);
        if (cost < least) {
          least = cost;
          out = i;
          in = j;
        }
      }
    }
    if (in < 0 || least > price) {
      return false;
    }
    chosen[out] = false;
    add(out, -1);
    chosen[in] = true;
    add(in, 1);
    return true;
  }

  /** What it costs to take one movie for another, for each unit of likeness that goes. */
  private double cost(int out, int in) {
    double gain = (likenesses[out] - likenesses[in] + likeness.to(out)[in]) / (size - 1);
    return size < 2 || gain < LEAST_GAIN
        ? Double.POSITIVE_INFINITY
        : (scores[out] - scores[in]) / span / gain;
  }
}
