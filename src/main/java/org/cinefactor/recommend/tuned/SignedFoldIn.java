package org.cinefactor.recommend.tuned;

import org.cinefactor.text.Texts;

/**
 * The parameters of the signed fold-in beside the factors, learned from the training people once:
 * the kernel, each movie's weight and mean stars, and the average person. Immutable.
 */
public final class SignedFoldIn {
  private static final Texts TEXTS = Texts.of(SignedFoldIn.class);

  private final SignedKernel kernel;
  private final double[] weights;
  private final double[] means;
  private final double[] average;
  private final double overallMean;
  private final double averageAtOne;

  /**
   * Values are rounded to 32-bit floats, so that a model answers alike before and after it was
   * written to a file.
   *
   * @param kernel turns projections on Q into features
   * @param weights what an entry of each column counts, finite and not negative
   * @param means the value that each column usually has, finite; as many as there are weights
   * @param average what the average row has of each direction of the kernel, finite
   * @param overallMean the value that an entry usually has, finite
   * @param averageAtOne how many times as much the average row counts beside one entry as by itself
   * @throws IllegalArgumentException when the sizes do not fit or a value is out of its range
   */
  public SignedFoldIn(
      SignedKernel kernel,
      double[] weights,
      double[] means,
      double[] average,
      double overallMean,
      double averageAtOne) {
    if (means.length != weights.length || average.length != kernel.directions()) {
      throw new IllegalArgumentException(TEXTS.get("foldIn.sizes"));
    }
    for (double weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException(TEXTS.format("foldIn.weight", Double.toString(weight)));
      }
    }
    this.kernel =
        new SignedKernel(
            kernel.components(),
            single(kernel.gram()),
            single(kernel.directionRows()),
            single(kernel.shrinkage()));
    this.weights = single(weights);
    this.means = single(means);
    this.average = single(average);
    this.overallMean = single(new double[] {overallMean})[0];
    this.averageAtOne = single(new double[] {averageAtOne})[0];
  }

  private static double[] single(double[] values) {
    double[] rounded = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = (float) values[i];
      if (!Double.isFinite(rounded[i])) {
        throw new IllegalArgumentException(
            TEXTS.format("foldIn.finite", Double.toString(values[i])));
      }
    }
    return rounded;
  }

  /** The kernel that turns projections on Q into features. */
  public SignedKernel kernel() {
    return kernel;
  }

  /** Weight of an entry of a column. */
  public double weight(int column) {
    return weights[column];
  }

  /** The value that a column usually has. */
  public double mean(int column) {
    return means[column];
  }

  /**
   * The number that a column of the weighted factors was divided by: 1/w, of the rounded weight w².
   */
  double scale(int column) {
    return scale(weights[column]);
  }

  /** 1/w for a weight w², as a 32-bit float; 1 for a column that counts nothing. */
  static double scale(double weight) {
    return weight == 0 ? 1 : (float) (1 / Math.sqrt((float) weight));
  }

  /** The value that an entry usually has, whatever its column. */
  public double overallMean() {
    return overallMean;
  }

  /** Factor of the average row beside one entry, 1 or more; 1 where it was not tried. */
  double averageAtOne() {
    return averageAtOne;
  }

  /** Mean of all rows in each direction; a copy. */
  public double[] average() {
    return average.clone();
  }

  /** Weight of each column's entries; a copy. */
  public double[] weights() {
    return weights.clone();
  }

  /** Mean of each column; a copy. */
  public double[] means() {
    return means.clone();
  }
}
