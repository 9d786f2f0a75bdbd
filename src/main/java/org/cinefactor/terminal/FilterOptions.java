package org.cinefactor.terminal;

import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which movies the model is trained on. */
final class FilterOptions {
  @Option(
      names = "--filter",
      paramLabel = "any|all",
      defaultValue = "any",
      description = "Whether one of the two conditions is enough, or both must hold (any).")
  private Combination combination = Combination.ANY;

  @Mixin private ThresholdOptions thresholds = new ThresholdOptions();

  MovieFilter filter() {
    return thresholds.filter(combination);
  }
}
