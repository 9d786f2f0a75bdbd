package org.cinefactor.terminal;

import org.cinefactor.nmf.NmfSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the model of one rank is trained, in scikit-learn's words. */
final class ModelOptions {
  /** More would not fit into memory. */
  private static final int MOST = 10_000;

  @Option(
      names = "--components",
      paramLabel = "K",
      defaultValue = "55",
      description = "How many hidden features: the rank, n_components (55).")
  private int components;

  @Mixin private TrainingOptions training = new TrainingOptions();

  NmfSettings settings() {
    if (components < 1 || components > MOST) {
      throw new UsageException("--components goes from 1 to " + MOST + ", not " + components);
    }
    return training.settings(components);
  }
}
