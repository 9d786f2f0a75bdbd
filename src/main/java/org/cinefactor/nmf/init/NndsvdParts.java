package org.cinefactor.nmf.init;

import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The parts of singular vectors, positive or negative, that NNDSVD (Boutsidis and Gallopoulos 2008)
 * takes into a factor.
 */
final class NndsvdParts {
  /** Values below this become zero, as in scikit-learn. */
  private static final double EPSILON = 1e-6;

  private final double[][] vectors;
  private final int components;
  private final double fill;
  private final double[] positive;
  private final double[] negative;
  private final double[] ofPositive;
  private final double[] ofNegative;

  /**
   * @param vectors a row for each singular vector
   * @param components how many the factor has; there may be fewer vectors, or more
   * @param fill what stands where nothing is taken
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  NndsvdParts(double[][] vectors, int components, double fill, Progress progress) {
    this.vectors = vectors;
    this.components = components;
    this.fill = fill;
    int size = Math.min(components, vectors.length);
    this.positive = new double[size];
    this.negative = new double[size];
    this.ofPositive = new double[size];
    this.ofNegative = new double[size];
    new ParallelRows(size, size, 1).map(progress, Boolean[]::new, this::lengths);
  }

  private boolean lengths(int from, int to) {
    for (int c = from; c < to; c++) {
      lengths(c);
    }
    return true;
  }

  private void lengths(int c) {
    double above = 0;
    double below = 0;
    for (double value : vectors[c]) {
      double square = value * value;
      above += value > 0 ? square : 0;
      below += value > 0 ? 0 : square;
    }
    positive[c] = Math.sqrt(above);
    negative[c] = Math.sqrt(below);
  }

  /** The number of vectors that are looked at. */
  int size() {
    return positive.length;
  }

  /** The length of a vector's positive part. */
  double positive(int c) {
    return positive[c];
  }

  /** The length of a vector's negative part. */
  double negative(int c) {
    return negative[c];
  }

  /** Takes a vector's absolute values, times a weight. */
  void takeAll(int c, double weight) {
    ofPositive[c] = usable(weight);
    ofNegative[c] = usable(weight);
  }

  /** Takes the positive part of a vector, made as long as the weight. */
  void takePositive(int c, double weight) {
    ofPositive[c] = usable(weight / positive[c]);
  }

  /** Takes the negative part of a vector, turned round, made as long as the weight. */
  void takeNegative(int c, double weight) {
    ofNegative[c] = usable(weight / negative[c]);
  }

  private static double usable(double weight) {
    return weight > 0 && weight < Double.POSITIVE_INFINITY ? weight : 0;
  }

  /** The initial factor, a row for each place of the vectors. */
  Factor factor(int rows, Progress progress) {
    progress.stopIfCancelled();
    Factor factor = new Factor(rows, components);
    new ParallelRows(rows).map(progress, Boolean[]::new, (from, to) -> rows(factor, from, to));
    return factor;
  }

  private boolean rows(Factor factor, int from, int to) {
    for (int r = from; r < to; r++) {
      row(r, factor.data[r]);
    }
    return true;
  }

  private void row(int r, double[] row) {
    for (int c = 0; c < components; c++) {
      double value = c < positive.length ? value(vectors[c][r], c) : 0;
      row[c] = value < EPSILON ? fill : value;
    }
  }

  private double value(double entry, int c) {
    return entry > 0 ? entry * ofPositive[c] : -entry * ofNegative[c];
  }
}
