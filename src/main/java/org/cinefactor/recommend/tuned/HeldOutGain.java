package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * The gain of lists for one person: five lists of ten from the same scores, each of movies that the
 * person has not rated and of a fifth of theirs, which is held out.
 *
 * @param stars users x movies
 * @param candidates the columns that can be recommended
 * @param own the person's entries in {@code stars}, shuffled
 * @param place the place of each column in {@code own}, -1 where it is not rated
 */
record HeldOutGain(SparseMatrix stars, int[] candidates, int[] own, int[] place) {
  private static final int FIFTHS = 5;
  private static final int PLACES = 10;

  /** As many stars or more are liked. */
  private static final double LIKED = 4;

  /**
   * nDCG@10, summed over the five lists.
   *
   * @param scores of the candidates
   * @param revealed the place in {@code own} of the rating that is revealed, so never held out
   */
  double of(double[] scores, int revealed) {
    double[] unknown = new double[PLACES];
    Arrays.fill(unknown, Double.NEGATIVE_INFINITY);
    double[] theirs = new double[own.length];
    Arrays.fill(theirs, Double.NEGATIVE_INFINITY);
    for (int c = 0; c < scores.length; c++) {
      int i = place[candidates[c]];
      if (i >= 0) {
        theirs[i] = scores[c];
      } else if (scores[c] > unknown[0]) {
        insert(scores[c], unknown);
      }
    }
    double sum = 0;
    for (int fifth = 0; fifth < FIFTHS; fifth++) {
      sum += ndcg(unknown, theirs, revealed, fifth);
    }
    return sum;
  }

  /** Puts a score in its place among those in ascending order, of which the least is left out. */
  private static void insert(double score, double[] ascending) {
    int i = 0;
    for (; i + 1 < ascending.length && ascending[i + 1] < score; i++) {
      ascending[i] = ascending[i + 1];
    }
    ascending[i] = score;
  }

  private double ndcg(double[] unknown, double[] theirs, int revealed, int fifth) {
    double gain = 0;
    double ideal = 0;
    int liked = 0;
    for (int i = fifth; i < own.length; i += FIFTHS) {
      if (i != revealed && stars.value(own[i]) >= LIKED) {
        ideal += liked < PLACES ? worthOfPlace(liked) : 0;
        liked++;
        int above = theirs[i] == Double.NEGATIVE_INFINITY ? PLACES : above(theirs[i], unknown);
        for (int other = fifth; other < own.length && above < PLACES; other += FIFTHS) {
          above += other != revealed && theirs[other] > theirs[i] ? 1 : 0;
        }
        gain += above < PLACES ? worthOfPlace(above) : 0;
      }
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static int above(double score, double[] scores) {
    int above = 0;
    for (double other : scores) {
      above += other > score ? 1 : 0;
    }
    return above;
  }

  private static double worthOfPlace(int place) {
    return 1 / Math.log(place + 2.0);
  }
}
