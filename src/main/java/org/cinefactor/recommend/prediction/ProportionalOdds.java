package org.cinefactor.recommend.prediction;

import java.util.Arrays;
import org.cinefactor.catalog.StarCounts;

/**
 * A fitted proportional odds model: P(stars ≥ k) = σ((β·x − θ_k) / s), where the scale s = exp(γ·u)
 * is larger for people whose stars lie further apart, and for those of whom less is known.
 * Immutable.
 */
public final class ProportionalOdds {
  /** The number of thresholds: between neighbouring half stars. */
  static final int THRESHOLDS = StarCounts.STEPS - 1;

  private final double[] weights;
  private final double[] scale;
  private final double[] thresholds;

  /**
   * @param weights β, one for each of {@link PersonFeatures#COUNT} features
   * @param scale γ, one for each of {@link PersonFeatures#SPREADS} features of the spread u
   * @param thresholds θ, ascending
   * @throws IllegalArgumentException when there are not as many, or not finite, or not ascending
   */
  public ProportionalOdds(double[] weights, double[] scale, double[] thresholds) {
    boolean ascending =
        thresholds.length == THRESHOLDS
            && weights.length == PersonFeatures.COUNT
            && scale.length == PersonFeatures.SPREADS;
    for (int k = 1; k < THRESHOLDS && ascending; k++) {
      ascending = thresholds[k] >= thresholds[k - 1];
    }
    if (!ascending
        || !Double.isFinite(
            Arrays.stream(scale).sum()
                + Arrays.stream(weights).sum()
                + Arrays.stream(thresholds).sum())) {
      throw new IllegalArgumentException("these are no parameters of a prediction");
    }
    this.weights = weights.clone();
    this.scale = scale.clone();
    this.thresholds = thresholds.clone();
  }

  /** β; a copy. */
  public double[] weights() {
    return weights.clone();
  }

  /** γ; a copy. */
  public double[] scale() {
    return scale.clone();
  }

  /** θ; a copy. */
  public double[] thresholds() {
    return thresholds.clone();
  }

  /** The sum of the products. */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The stars to expect. */
  StarDistribution of(double[] features, double[] spread) {
    double z = dot(weights, features);
    double s = Math.exp(dot(scale, spread));
    double[] atLeast = new double[StarCounts.STEPS];
    atLeast[0] = 1;
    for (int k = 0; k < THRESHOLDS; k++) {
      atLeast[k + 1] = 1 / (1 + Math.exp(-(z - thresholds[k]) / s));
    }
    return new StarDistribution(atLeast);
  }
}
