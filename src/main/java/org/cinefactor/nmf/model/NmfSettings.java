package org.cinefactor.nmf.model;

import java.util.function.Supplier;
import org.cinefactor.text.Texts;

/**
 * Everything that determines a factorization, in scikit-learn's words. Immutable.
 *
 * @param components the rank k, at least 1
 * @param initialization how P and Q start
 * @param solver by which algorithm the loss is minimised
 * @param tolerance training stops when the violation has fallen to this share of the first one; at
 *     least 0
 * @param maxIterations the most iterations, at least 1
 * @param seed the seed of random starts; the same seed gives the same factors
 * @param alphaW regularisation of P (scikit-learn's W), multiplied by the number of columns; at
 *     least 0
 * @param alphaH regularisation of Q (scikit-learn's H), multiplied by the number of rows; at least
 *     0
 * @param l1Ratio the share of L1 in the regularisation, 0 to 1; the rest is L2
 * @param missingWeight the weight of entries that are not stored, from 1 (missing is zero) to 0
 *     (missing is unknown; then some regularisation is wise, since what no rating pins down can
 *     grow without bound)
 */
public record NmfSettings(
    int components,
    Initialization initialization,
    Solver solver,
    double tolerance,
    int maxIterations,
    long seed,
    double alphaW,
    double alphaH,
    double l1Ratio,
    double missingWeight) {
  private static final Texts TEXTS = Texts.of(NmfSettings.class);

  /** Squares of larger ones leave the range of numbers. */
  private static final double MOST_ALPHA = 1e100;

  public NmfSettings {
    require(
        components >= 1, () -> TEXTS.format("settings.components", Integer.toString(components)));
    require(tolerance >= 0, () -> TEXTS.format("settings.tol", Double.toString(tolerance)));
    require(
        maxIterations >= 1,
        () -> TEXTS.format("settings.iterations", Integer.toString(maxIterations)));
    require(alphaW >= 0 && alphaH >= 0, () -> TEXTS.get("settings.alpha"));
    require(
        alphaW <= MOST_ALPHA && alphaH <= MOST_ALPHA,
        () ->
            TEXTS.format(
                "settings.alpha.most",
                Double.toString(MOST_ALPHA),
                Double.toString(Math.max(alphaW, alphaH))));
    require(
        l1Ratio >= 0 && l1Ratio <= 1, () -> TEXTS.format("settings.l1", Double.toString(l1Ratio)));
    require(missingWeight >= 0 && missingWeight <= 1, () -> TEXTS.get("settings.missing"));
  }

  private static void require(boolean holds, Supplier<String> sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence.get());
    }
  }

  /**
   * The reference notebook's: 55 components, NNDSVD, tol 0.01, at most 10,000 iterations, missing
   * is zero.
   */
  public static NmfSettings notebook() {
    return new NmfSettings(55, Initialization.NNDSVD, Solver.CD, 0.01, 10_000, 0, 0, 0, 0, 1);
  }

  /**
   * True if nothing keeps what no rating pins down from growing: missing entries weigh nothing, and
   * there is no regularisation.
   */
  public boolean unbounded() {
    return missingWeight == 0 && alphaW == 0 && alphaH == 0;
  }

  /** These settings with another rank. */
  public NmfSettings withComponents(int k) {
    return new NmfSettings(
        k,
        initialization,
        solver,
        tolerance,
        maxIterations,
        seed,
        alphaW,
        alphaH,
        l1Ratio,
        missingWeight);
  }

  /** These settings with another start. */
  public NmfSettings withInitialization(Initialization start) {
    return new NmfSettings(
        components,
        start,
        solver,
        tolerance,
        maxIterations,
        seed,
        alphaW,
        alphaH,
        l1Ratio,
        missingWeight);
  }

  /** These settings with another solver. */
  public NmfSettings withSolver(Solver other) {
    return new NmfSettings(
        components,
        initialization,
        other,
        tolerance,
        maxIterations,
        seed,
        alphaW,
        alphaH,
        l1Ratio,
        missingWeight);
  }

  /** These settings with another stopping rule. */
  public NmfSettings withStopping(double tol, int iterations) {
    return new NmfSettings(
        components,
        initialization,
        solver,
        tol,
        iterations,
        seed,
        alphaW,
        alphaH,
        l1Ratio,
        missingWeight);
  }

  /** These settings with another seed. */
  public NmfSettings withSeed(long other) {
    return new NmfSettings(
        components,
        initialization,
        solver,
        tolerance,
        maxIterations,
        other,
        alphaW,
        alphaH,
        l1Ratio,
        missingWeight);
  }

  /** These settings with another regularisation. */
  public NmfSettings withRegularization(double w, double h, double ratio) {
    return new NmfSettings(
        components,
        initialization,
        solver,
        tolerance,
        maxIterations,
        seed,
        w,
        h,
        ratio,
        missingWeight);
  }

  /** These settings with another weight of missing entries. */
  public NmfSettings withMissingWeight(double weight) {
    return new NmfSettings(
        components,
        initialization,
        solver,
        tolerance,
        maxIterations,
        seed,
        alphaW,
        alphaH,
        l1Ratio,
        weight);
  }
}
