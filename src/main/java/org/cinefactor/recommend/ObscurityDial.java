package org.cinefactor.recommend;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.FactorColumns;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The dial between well known and obscure. It adds to each movie's score
 *
 * <p>-λ · σ · ln(people / most people),
 *
 * <p>where σ is the standard deviation of the person's scores, whatever the dial, and λ rises with
 * the dial; and towards obscure, movies that too many people know come after all others, the least
 * known of them first. A list of k movies has then the greatest sum of s - λσ · ln(people) that k
 * movies can have, so that the mean of ln(people) over a list never rises when the dial goes to the
 * right (scalarization of two aims): its movies are never better known, as long as {@link
 * Diversity} makes no exchanges after it.
 */
final class ObscurityDial {
  /** λ fully left, where the best known movies are wanted. */
  private static final double LEFT = 4;

  /** λ fully right, where the best known movies are left out besides. */
  private static final double RIGHT = 1;

  /** The scores of so many movies, spread over all, tell σ. */
  private static final int SAMPLE = 512;

  private final double lambda;
  private final double[] fame;
  private final double leastFame;
  private final int[] people;
  private final double tooWellKnown;
  private final FactorColumns sample;

  /**
   * @param dial -1 to 1
   */
  ObscurityDial(FactorModel model, Popularity popularity, double dial) {
    int columns = dial == 0 ? 0 : model.columns();
    this.lambda = dial < 0 ? LEFT * dial : RIGHT * dial;
    this.tooWellKnown = popularity.tooWellKnown(dial);
    this.fame = new double[columns];
    this.people = new int[columns];
    for (int j = 0; j < columns; j++) {
      fame[j] = popularity.fame(model.columnId(j));
      people[j] = popularity.people(model.columnId(j));
    }
    this.leastFame = Arrays.stream(fame).min().orElse(0);
    int step = Math.max(1, columns / SAMPLE);
    this.sample = model.select(IntStream.range(0, columns).filter(j -> j % step == 0).toArray());
  }

  /** -λσ for somebody's hidden features p. */
  double weight(double[] p) {
    return fame.length == 0 ? 0 : -lambda * deviation(sample.scores(p));
  }

  private static double deviation(double[] scores) {
    double sum = 0;
    double squares = 0;
    for (double score : scores) {
      sum += score;
      squares += score * score;
    }
    double mean = sum / scores.length;
    return Math.sqrt(Math.max(0, squares / scores.length - mean * mean));
  }

  /** What a movie's score gets. */
  double offset(int column, double weight) {
    return fame.length == 0 ? 0 : weight * fame[column];
  }

  /** What a movie's score gets at most. */
  double mostOffset(double weight) {
    return fame.length == 0 ? 0 : Math.max(0, weight * leastFame);
  }

  /** Whether too many people know a movie. */
  boolean tooWellKnown(int column) {
    return fame.length > 0 && people[column] >= tooWellKnown;
  }

  /** How many people know a movie; 0 when the dial is in the middle. */
  int people(int column) {
    return fame.length == 0 ? 0 : people[column];
  }
}
