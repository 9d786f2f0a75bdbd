package org.cinefactor.recommend.factor;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.StrongestColumns;

/**
 * The place of one movie for a person's latent features, and for what these would be without one of
 * their ratings. Exact, and quick: since Δp·q ≤ |max(0, Δp)||q|, most movies cannot overtake it,
 * and only the others are scored anew.
 */
final class LeaveOneOutRanks {
  private static final double SLACK = 1e-9;

  /** Squares of smaller numbers leave the range of a double. */
  private static final double LEAST = 1e-150;

  /** Share of movies, one in so many, above which scoring all of them is faster. */
  private static final int MANY = 32;

  private final FactorModel model;
  private final Scores scores;
  private final int column;
  private final double[] p;
  private final double[] all;

  /** The other movies that may appear before it or behind it, whatever the scores. */
  private final int[] rivals;

  private final double[] score;
  private final double[] norm;

  /** Number of movies that come before it whatever the scores. */
  private final int before;

  /** A place from 1, and the score that gives it. */
  record Place(int rank, double score) {}

  /** The latent features without one rating, and the column that is then no longer rated. */
  record Without(double[] p, int column) {}

  LeaveOneOutRanks(FactorModel model, Scores scores, int column, double[] p) {
    this.model = model;
    this.scores = scores;
    this.column = column;
    this.p = p;
    this.all = scores.all(p);
    int[] others =
        IntStream.range(0, all.length)
            .parallel()
            .filter(j -> scores.order(j, column) <= 0 && !scores.rated(j))
            .filter(j -> j != column && scores.movie(j).isPresent())
            .toArray();
    this.rivals = Arrays.stream(others).filter(j -> scores.order(j, column) == 0).toArray();
    this.before = others.length - rivals.length;
    this.score = Arrays.stream(rivals).mapToDouble(j -> all[j]).toArray();
    this.norm =
        Arrays.stream(rivals).mapToDouble(j -> Math.max(LEAST, model.columnNorm(j))).toArray();
  }

  Place now() {
    int rank = 1 + before;
    for (int j : rivals) {
      rank += scores.beats(j, all[j], column, all[column]) ? 1 : 0;
    }
    return new Place(rank, all[column]);
  }

  /** The places without each rating, from 1, in order. */
  List<Integer> without(List<Without> fewer) {
    return fewer.parallelStream().map(this::place).toList();
  }

  private int place(Without one) {
    IntToDoubleFunction offset = scores.dial().offsets(one.p());
    double own = model.score(one.p(), column) + offset.applyAsDouble(column);
    int[] near = near(one, own);
    IntToDoubleFunction anew = near.length > all.length / MANY ? whole(one) : single(one);
    int rank = 1 + before;
    for (int j : near) {
      double then = anew.applyAsDouble(j) + offset.applyAsDouble(j);
      rank += scores.beats(j, then, column, own) ? 1 : 0;
    }
    return rank + (comesBack(one, offset, own) ? 1 : 0);
  }

  private IntToDoubleFunction single(Without one) {
    return j -> model.score(one.p(), j);
  }

  private IntToDoubleFunction whole(Without one) {
    double[] changed = new double[all.length];
    model.scores(one.p(), 0, changed);
    return j -> changed[j];
  }

  /** True if the movie that is then no longer rated comes before this one. */
  private boolean comesBack(Without one, IntToDoubleFunction offset, double own) {
    int j = one.column();
    double then = model.score(one.p(), j) + offset.applyAsDouble(j);
    return scores.beats(j, then, column, own) && scores.movie(j).isPresent();
  }

  /** The rivals that may come before the movie in the changed list. */
  private int[] near(Without one, double own) {
    if (!scores.byScore(column)) {
      return rivals;
    }
    double reach = (1 + SLACK) * StrongestColumns.reach(difference(one.p()));
    double least = own - SLACK * Math.abs(own) - scores.dial().mostChange(one.p());
    int[] near = new int[rivals.length];
    int count = 0;
    for (int i = 0; i < near.length; i++) {
      near[count] = rivals[i];
      count += score[i] + reach * norm[i] < least ? 0 : 1;
    }
    return Arrays.copyOf(near, count);
  }

  private double[] difference(double[] other) {
    double[] difference = new double[p.length];
    for (int c = 0; c < p.length; c++) {
      difference[c] = other[c] - p[c];
    }
    return difference;
  }
}
