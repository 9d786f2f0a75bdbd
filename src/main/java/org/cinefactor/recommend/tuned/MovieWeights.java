package org.cinefactor.recommend.tuned;

import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/** The weights of each movie in the tuned method, apart from its factors. */
final class MovieWeights {
  private static final double MOVIE_POWER = 0.2;

  /** Shrinkage of a movie's mean: as many people as count for the overall mean. */
  private static final double SHRINKAGE = 10;

  /** Ratings that are gone through before it is asked whether to stop. */
  private static final int PAUSE = 1 << 16;

  private MovieWeights() {}

  /** 1 / norm^0.2 of what people like each movie, 1 for a movie that nobody likes. */
  static double[] of(SparseMatrix preference, Progress progress) {
    double[] squares = new double[preference.columns()];
    for (int e = 0; e < preference.size(); e++) {
      pause(e, progress);
      squares[preference.column(e)] += (double) preference.value(e) * preference.value(e);
    }
    double[] weight = new double[squares.length];
    for (int j = 0; j < weight.length; j++) {
      weight[j] = Math.pow(Math.max(squares[j], 1), -MOVIE_POWER / 2);
    }
    return weight;
  }

  /** Asks now and then whether to stop. */
  static void pause(int entry, Progress progress) {
    if (entry % PAUSE == 0) {
      progress.stopIfCancelled();
    }
  }

  /**
   * The mean stars of each movie, shrunk towards the overall mean as if ten more people had given
   * it.
   */
  static double[] means(SparseMatrix stars, Progress progress) {
    double[] sum = new double[stars.columns()];
    int[] count = stars.entriesPerColumn(progress);
    double all = 0;
    for (int e = 0; e < stars.size(); e++) {
      pause(e, progress);
      sum[stars.column(e)] += stars.value(e);
      all += stars.value(e);
    }
    double overall = stars.size() == 0 ? 0 : all / stars.size();
    for (int j = 0; j < sum.length; j++) {
      sum[j] = (sum[j] + SHRINKAGE * overall) / (count[j] + SHRINKAGE);
    }
    return sum;
  }
}
