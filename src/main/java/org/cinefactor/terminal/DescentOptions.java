package org.cinefactor.terminal;

import java.util.Optional;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.NmfSettings;
import picocli.CommandLine.Option;

/** How a model of any rank is trained wherever it starts, in scikit-learn's words. */
final class DescentOptions {
  @Option(
      names = "--tol",
      paramLabel = "X",
      defaultValue = "0.01",
      description = "Stop when the violation has fallen to this share of the first (0.01).")
  private double tol;

  @Option(
      names = "--max-iter",
      paramLabel = "N",
      defaultValue = "10000",
      description = "The most iterations (10000).")
  private int maxIterations;

  @Option(
      names = "--alpha-w",
      paramLabel = "X",
      defaultValue = "0",
      description = "Regularisation of P, scaled as scikit-learn's alpha_W (0).")
  private double alphaW;

  @Option(
      names = "--alpha-h",
      paramLabel = "X",
      description = "Regularisation of Q, scaled as scikit-learn's alpha_H (as --alpha-w).")
  private Optional<Double> alphaH = Optional.empty();

  @Option(
      names = "--l1-ratio",
      paramLabel = "X",
      defaultValue = "0",
      description = "The share of L1 in the regularisation, 0 to 1 (0).")
  private double l1Ratio;

  @Option(
      names = "--missing-weight",
      paramLabel = "X",
      defaultValue = "1",
      description = "The weight of missing ratings, 1 (zero) to 0 (unknown) (1).")
  private double missingWeight;

  /**
   * The settings for some rank and start; settings that are not wise get a note.
   *
   * @throws UsageException when a value is out of its range
   */
  NmfSettings settings(int components, Initialization init, long seed, Console console) {
    NmfSettings settings = settings(components, init, seed);
    if (settings.unbounded()) {
      console.note(
          "With --missing-weight 0 and no regularisation, what no rating pins down can grow until"
              + " --max-iter; --alpha-w 0.0001 holds it.");
    }
    return settings;
  }

  private NmfSettings settings(int components, Initialization init, long seed) {
    return OptionValues.checked(
        () ->
            new NmfSettings(
                components,
                init,
                tol,
                maxIterations,
                seed,
                alphaW,
                alphaH.orElse(alphaW),
                l1Ratio,
                missingWeight));
  }
}
