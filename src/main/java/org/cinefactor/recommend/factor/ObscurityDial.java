package org.cinefactor.recommend.factor;

import java.util.function.IntToDoubleFunction;
import org.cinefactor.recommend.Popularity;

/**
 * The dial between well known and obscure, set for one person. It adds to each movie's score
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

  private final Popularity popularity;
  private final ColumnPopularity columnPopularity;
  private final double deviation;
  private final double lambda;
  private final double weight;
  private final double tooWellKnown;

  /**
   * The dial for one person.
   *
   * @param dial -1 to 1
   * @param columnPopularity of no movie where the dial is in the middle and stays there
   * @param p the person's latent features
   */
  ObscurityDial(Popularity popularity, double dial, ColumnPopularity columnPopularity, double[] p) {
    this(popularity, dial, columnPopularity, columnPopularity.deviation(p));
  }

  private ObscurityDial(
      Popularity popularity, double dial, ColumnPopularity columnPopularity, double deviation) {
    this.popularity = popularity;
    this.columnPopularity = columnPopularity;
    this.deviation = deviation;
    this.lambda = dial < 0 ? LEFT * dial : RIGHT * dial;
    this.weight = -lambda * deviation;
    this.tooWellKnown = popularity.tooWellKnown(dial);
  }

  /** The dial of the same person in another position. */
  ObscurityDial at(double dial) {
    return new ObscurityDial(popularity, dial, columnPopularity, deviation);
  }

  /** Term that is added to a movie's score. */
  double offset(int column) {
    return offset(column, weight);
  }

  private double offset(int column, double weight) {
    return lambda == 0 ? 0 : weight * columnPopularity.of(column);
  }

  /** Terms for all columns, for other latent features of the person. */
  IntToDoubleFunction offsets(double[] p) {
    double then = weight(p);
    return column -> offset(column, then);
  }

  private double weight(double[] p) {
    return -lambda * columnPopularity.deviation(p);
  }

  /** Upper bound of the change of any column's term for other latent features of the person. */
  double mostChange(double[] p) {
    return mostOffset(weight(p) - weight);
  }

  /** Upper bound of the term that is added to any movie's score. */
  double mostOffset() {
    return mostOffset(weight);
  }

  private double mostOffset(double weight) {
    return lambda == 0 ? 0 : Math.max(0, weight * columnPopularity.least());
  }

  /** The largest absolute value of the term of any movie. */
  double largestOffset() {
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
