package org.cinefactor.terminal;

import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.NmfSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a model of any rank is trained, in scikit-learn's words. */
final class TrainingOptions {
  @Option(
      names = "--init",
      paramLabel = "nndsvd|nndsvda|random",
      defaultValue = "nndsvd",
      description = "How the factors start (nndsvd).")
  private Initialization init = Initialization.NNDSVD;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "The seed of a random start (0).")
  private long seed;

  @Mixin private DescentOptions descent = new DescentOptions();

  /**
   * The settings for some rank; settings that are not wise get a note.
   *
   * @throws UsageException when a value is out of its range
   */
  NmfSettings settings(int components, Console console) {
    return descent.settings(components, init, seed, console);
  }
}
