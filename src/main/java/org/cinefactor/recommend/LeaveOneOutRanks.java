package org.cinefactor.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.cinefactor.nmf.model.FactorColumns;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The place of one movie for a person's hidden features, and for what these would be without one of
 * their ratings. Exact, and quick: since |Δp·q| ≤ |Δp||q|, most movies cannot overtake it, and only
 * the others are scored anew.
 */
final class LeaveOneOutRanks {
  private static final double SLACK = 1e-9;

  private final FactorModel model;
  private final Scores scores;
  private final int column;
  private final double[] p;
  private final double[] all;

  /** A place from 1, and the score that gives it. */
  record Place(int rank, double score) {}

  /** The hidden features without one rating, and the column that is then no longer rated. */
  record Without(double[] p, int column) {}

  LeaveOneOutRanks(FactorModel model, Scores scores, int column, double[] p) {
    this.model = model;
    this.scores = scores;
    this.column = column;
    this.p = p;
    this.all = scores.all(p);
  }

  Place now() {
    int rank = 1;
    for (int j = 0; j < all.length; j++) {
      if (scores.beats(j, all[j], column, all[column])
          && !scores.rated(j)
          && scores.movie(j).isPresent()) {
        rank++;
      }
    }
    return new Place(rank, all[column]);
  }

  /** The places without each rating, in order. */
  List<Place> without(List<Without> fewer) {
    FactorColumns near = model.select(near(fewer));
    return fewer.parallelStream().map(one -> place(near, one)).toList();
  }

  private Place place(FactorColumns near, Without one) {
    IntToDoubleFunction offset = scores.offsets(one.p());
    double own = model.score(one.p(), column) + offset.applyAsDouble(column);
    double[] changed = near.scores(one.p());
    int rank = 1;
    for (int i = 0; i < changed.length; i++) {
      int j = near.column(i);
      if (scores.beats(j, changed[i] + offset.applyAsDouble(j), column, own)
          && (j == one.column() || !scores.rated(j))
          && scores.movie(j).isPresent()) {
        rank++;
      }
    }
    return new Place(rank, own);
  }

  /** The columns that may come before the movie in one of the changed lists. */
  private int[] near(List<Without> fewer) {
    double[] reach = model.columnNorms();
    boolean[] near = new boolean[all.length];
    for (Without one : fewer) {
      IntToDoubleFunction offset = scores.offsets(one.p());
      double own = model.score(one.p(), column) + offset.applyAsDouble(column);
      double distance = distance(one.p());
      for (int j = 0; j < all.length; j++) {
        double change = offset.applyAsDouble(j) - scores.offset(j);
        double most = all[j] + change + (1 + SLACK) * distance * reach[j];
        near[j] |= scores.beats(j, most, column, own - SLACK * Math.abs(own));
      }
    }
    int[] columns = new int[near.length];
    int count = 0;
    for (int j = 0; j < near.length; j++) {
      columns[count] = j;
      count += near[j] ? 1 : 0;
    }
    return Arrays.copyOf(columns, count);
  }

  private double distance(double[] other) {
    double squares = 0;
    for (int c = 0; c < p.length; c++) {
      squares += (other[c] - p[c]) * (other[c] - p[c]);
    }
    return Math.sqrt(squares);
  }
}
