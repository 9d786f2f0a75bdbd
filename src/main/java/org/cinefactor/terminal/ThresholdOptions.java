package org.cinefactor.terminal;

import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.UsageException;
import org.cinefactor.terminal.option.Words;

/** The two conditions of the filter, however they are joined. */
final class ThresholdOptions {
  private final Single<Integer> minRatings =
      new Single<>(
          "--min-ratings",
          "N",
          "A movie needs more ratings than this (20).",
          OptionValues.WHOLE_NUMBER,
          20);

  private final Single<Double> minMean =
      new Single<>(
          "--min-mean", "STARS", "A movie needs a mean above this (2).", OptionValues.NUMBER, 2.0);

  void addTo(Syntax syntax) {
    syntax.add(minRatings, minMean);
  }

  /**
   * The filter that joins them so.
   *
   * @throws UsageException when a value is out of its range
   */
  MovieFilter filter(Words words, Combination combination) {
    try {
      return new MovieFilter(minRatings.in(words), minMean.in(words), combination);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }
}
