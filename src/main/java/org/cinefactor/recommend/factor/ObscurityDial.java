package org.cinefactor.recommend.factor;

import org.cinefactor.recommend.Popularity;

/**
 * The dial between well known and obscure. It adds to each movie's score
 *
 * <p>-λ · σ · ln(people / most people),
 *
 * <p>where σ is the standard deviation of the person's scores, whatever the dial, and λ rises with
 * the dial; and towards obscure, movies that too many people know come after all others, the least
 * known of them first. A list of k movies has then the greatest sum of s - λσ · ln(people) that k
 * movies can have, so that the mean of ln(people) over a list never rises when the dial goes to the
 * right (scalarization of two aims): its movies are never better known; with diversity {@link
 * JointDials} sees to that.
 */
final class ObscurityDial {
  /** λ fully left, where the best known movies are wanted. */
  private static final double LEFT = 4;

  /** λ fully right, where the best known movies are left out besides. */
  private static final double RIGHT = 1;

  private final double lambda;
  private final double tooWellKnown;
  private final ColumnPopularity columnPopularity;

  /**
   * @param dial -1 to 1
   * @param columnPopularity of no movie where the dial is in the middle and stays there
   */
  ObscurityDial(Popularity popularity, double dial, ColumnPopularity columnPopularity) {
    this.lambda = dial < 0 ? LEFT * dial : RIGHT * dial;
    this.tooWellKnown = popularity.tooWellKnown(dial);
    this.columnPopularity = columnPopularity;
  }

  /**
   * -λσ.
   *
   * @param deviation σ of the person
   */
  double weight(double deviation) {
    return -lambda * deviation;
  }

  /** Term that is added to a movie's score. */
  double offset(int column, double weight) {
    return lambda == 0 ? 0 : weight * columnPopularity.of(column);
  }

  /** Upper bound of the term that is added to any movie's score. */
  double mostOffset(double weight) {
    return lambda == 0 ? 0 : Math.max(0, weight * columnPopularity.least());
  }

  /** The absolute value of what any movie's score gets, at most. */
  double largestOffset(double weight) {
    return lambda == 0 ? 0 : Math.abs(weight * columnPopularity.least());
  }

  /** True if too many people know a movie. */
  boolean tooWellKnown(int column) {
    return lambda > 0 && columnPopularity.people(column) >= tooWellKnown;
  }

  /** The number of people who know a movie; 0 where none is too well known. */
  int people(int column) {
    return lambda > 0 ? columnPopularity.people(column) : 0;
  }
}
