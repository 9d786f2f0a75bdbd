package org.cinefactor.recommend.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.StarCounts;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.factor.FactorRecommender;

/**
 * The fit of a {@link ProportionalOdds} to stars of people whom the recommender has not seen, by
 * maximum a posteriori: the log likelihood less a ridge λ/2 Σ v_f (β_f − μ_f)², where v is the
 * variance of a feature and μ the prior mean of its weight. A class of forty says too little of
 * seven weights, and without a prior its predictions were too sure.
 *
 * <p>Gradient ascent with a step for each parameter that grows while its sign stays (resilient
 * propagation, Riedmiller and Braun 1993). The thresholds are a first one and positive steps; they
 * have no prior, since scales are used differently by different people.
 */
public final class ProportionalOddsFit {
  private static final int ITERATIONS = 400;
  private static final double LARGEST_STEP = 0.5;
  private static final double SMALLEST_STEP = 1e-6;
  private static final double LEAST_PROBABILITY = 1e-12;
  private static final int SPREAD = PersonFeatures.COUNT;
  private static final int FIRST_THRESHOLD = SPREAD + PersonFeatures.SPREADS;
  private static final int PARAMETERS = FIRST_THRESHOLD + ProportionalOdds.THRESHOLDS;

  /**
   * λ, in stars that were predicted. Chosen on 16 classes of 40 drawn from the shipped data set.
   */
  private static final double PRIOR_ROWS = 1000;

  /** μ: the weights and then the scale that the shipped data set has without a prior, rounded. */
  private static final double[] PRIOR_MEANS = {1.9, 1.5, 0.09, 0, -0.11, 2.1, -0.02, 0.8, -0.03};

  private final List<Row> rows = new ArrayList<>();

  private record Row(double[] x, double[] u, int step) {
    /** A feature of x, or after these of u. */
    double feature(int f) {
      return f < SPREAD ? x[f] : u[f - SPREAD];
    }
  }

  /**
   * Adds a person.
   *
   * @param recommender one that has not seen the person
   * @param means the mean stars by the people whom it has seen
   * @param revealed the ratings that they reveal
   * @param kept the ratings that are to be predicted
   */
  public void add(FactorRecommender recommender, MovieMeans means, Ratings revealed, Ratings kept) {
    var person = new PersonFeatures(recommender, means, revealed);
    kept.asMap()
        .forEach(
            (id, stars) ->
                rows.add(new Row(person.of(id), person.spread(), StarCounts.step(stars))));
  }

  /**
   * Fits it.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public ProportionalOdds fit(Progress progress) {
    double[] parameters = new double[PARAMETERS];
    parameters[FIRST_THRESHOLD] = -4;
    double[] step = new double[PARAMETERS];
    Arrays.fill(step, 0.05);
    double[] before = new double[PARAMETERS];
    double[] precision = priorPrecision();
    for (int i = 0; i < ITERATIONS; i++) {
      progress.stopIfCancelled();
      double[] gradient = gradient(parameters, precision);
      for (int p = 0; p < PARAMETERS; p++) {
        double turn = gradient[p] * before[p];
        step[p] =
            Math.clamp(
                step[p] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1), SMALLEST_STEP, LARGEST_STEP);
        before[p] = turn < 0 ? 0 : gradient[p];
        parameters[p] += Math.signum(before[p]) * step[p];
      }
    }
    return odds(parameters);
  }

  private static ProportionalOdds odds(double[] parameters) {
    return new ProportionalOdds(
        Arrays.copyOf(parameters, SPREAD),
        Arrays.copyOfRange(parameters, SPREAD, FIRST_THRESHOLD),
        thresholds(parameters));
  }

  private static double[] thresholds(double[] parameters) {
    double[] thresholds = new double[ProportionalOdds.THRESHOLDS];
    thresholds[0] = parameters[FIRST_THRESHOLD];
    for (int k = 1; k < thresholds.length; k++) {
      thresholds[k] = thresholds[k - 1] + Math.exp(parameters[FIRST_THRESHOLD + k]);
    }
    return thresholds;
  }

  /** λ v: the precision of the prior of each weight. */
  private double[] priorPrecision() {
    double[] precision = new double[FIRST_THRESHOLD];
    for (int f = 0; f < FIRST_THRESHOLD; f++) {
      double sum = 0;
      double squares = 0;
      for (Row row : rows) {
        double feature = row.feature(f);
        sum += feature;
        squares += feature * feature;
      }
      double mean = sum / rows.size();
      precision[f] = PRIOR_ROWS * Math.max(0, squares / rows.size() - mean * mean);
    }
    return precision;
  }

  /** The derivatives of the logarithm of the posterior. */
  private double[] gradient(double[] parameters, double[] precision) {
    double[] thresholds = thresholds(parameters);
    double[] gradient = new double[PARAMETERS];
    double[] byThreshold = new double[ProportionalOdds.THRESHOLDS];
    for (Row row : rows) {
      add(row, parameters, thresholds, gradient, byThreshold);
    }
    for (int f = 0; f < precision.length; f++) {
      gradient[f] -= precision[f] * (parameters[f] - PRIOR_MEANS[f]);
    }
    double above = 0;
    for (int k = ProportionalOdds.THRESHOLDS - 1; k >= 0; k--) {
      above += byThreshold[k];
      double step = k == 0 ? 1 : Math.exp(parameters[FIRST_THRESHOLD + k]);
      gradient[FIRST_THRESHOLD + k] = above * step;
    }
    return gradient;
  }

  private static void add(
      Row row, double[] parameters, double[] thresholds, double[] gradient, double[] byThreshold) {
    double z = 0;
    for (int f = 0; f < SPREAD; f++) {
      z += parameters[f] * row.x[f];
    }
    double log = 0;
    for (int f = 0; f < PersonFeatures.SPREADS; f++) {
      log += parameters[SPREAD + f] * row.u[f];
    }
    double scale = Math.exp(log);
    boolean lowest = row.step == 0;
    boolean highest = row.step == ProportionalOdds.THRESHOLDS;
    double low = lowest ? 0 : (z - thresholds[row.step - 1]) / scale;
    double high = highest ? 0 : (z - thresholds[row.step]) / scale;
    double pLow = lowest ? 1 : sigmoid(low);
    double pHigh = highest ? 0 : sigmoid(high);
    double p = Math.max(pLow - pHigh, LEAST_PROBABILITY);
    double dLow = lowest ? 0 : pLow * (1 - pLow) / p;
    double dHigh = highest ? 0 : -pHigh * (1 - pHigh) / p;
    for (int f = 0; f < SPREAD; f++) {
      gradient[f] += (dLow + dHigh) / scale * row.x[f];
    }
    for (int f = 0; f < PersonFeatures.SPREADS; f++) {
      gradient[SPREAD + f] -= (dLow * low + dHigh * high) * row.u[f];
    }
    if (!lowest) {
      byThreshold[row.step - 1] -= dLow / scale;
    }
    if (!highest) {
      byThreshold[row.step] -= dHigh / scale;
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
