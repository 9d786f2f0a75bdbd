package org.cinefactor.terminal;

import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import picocli.CommandLine.Option;

/** Which movies the model is trained on. */
final class FilterOptions {
  @Option(
      names = "--filter",
      paramLabel = "any|all",
      defaultValue = "any",
      description = "Whether one of the two conditions is enough, or both must hold (any).")
  private Combination combination = Combination.ANY;

  @Option(
      names = "--min-ratings",
      paramLabel = "N",
      defaultValue = "20",
      description = "A movie needs more ratings than this (20).")
  private int minRatings;

  @Option(
      names = "--min-mean",
      paramLabel = "STARS",
      defaultValue = "2",
      description = "A movie needs a mean above this (2).")
  private double minMean;

  MovieFilter filter() {
    return OptionValues.checked(() -> new MovieFilter(minRatings, minMean, combination));
  }
}
