package org.cinefactor.terminal;

import java.util.Optional;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.workspace.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the model of one rank is trained, in scikit-learn's words. */
final class ModelOptions {
  /** More would not fit into memory. */
  private static final int MOST = 10_000;

  @Option(
      names = "--components",
      paramLabel = "K",
      description =
          "How many hidden features: the rank, n_components (55; 80 with --method tuned).")
  private Optional<Integer> components = Optional.empty();

  @Mixin private TrainingOptions training = new TrainingOptions();

  NmfSettings settings(Method method, Console console) {
    int rank = components.orElseGet(() -> usual(method).nmf().components());
    if (rank < 1 || rank > MOST) {
      throw new UsageException("--components goes from 1 to " + MOST + ", not " + rank);
    }
    return training.settings(rank, console);
  }

  private static Settings usual(Method method) {
    return switch (method) {
      case NOTEBOOK -> Settings.notebook();
      case TUNED -> Settings.tuned();
    };
  }
}
