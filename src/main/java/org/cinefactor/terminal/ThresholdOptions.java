package org.cinefactor.terminal;

import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import picocli.CommandLine.Option;

/** The two conditions of the filter, however they are joined. */
final class ThresholdOptions {
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

  /**
   * The filter that joins them so.
   *
   * @throws UsageException when a value is out of its range
   */
  MovieFilter filter(Combination combination) {
    return OptionValues.checked(() -> new MovieFilter(minRatings, minMean, combination));
  }
}
