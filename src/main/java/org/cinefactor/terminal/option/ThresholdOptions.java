package org.cinefactor.terminal.option;

import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The two conditions of the filter, however they are joined. */
public final class ThresholdOptions {
  private final DefaultedOption<Integer> minRatings =
      new DefaultedOption<>(
          "--min-ratings",
          "N",
          "A movie needs more ratings than this (20).",
          OptionValues.WHOLE_NUMBER,
          20);

  private final DefaultedOption<Double> minMean =
      new DefaultedOption<>(
          "--min-mean", "STARS", "A movie needs a mean above this (2).", OptionValues.NUMBER, 2.0);

  public void addTo(Syntax syntax) {
    syntax.add(minRatings, minMean);
  }

  /**
   * The filter that joins them so.
   *
   * @throws UsageException when a value is out of its range
   */
  public MovieFilter filter(ParsedArguments words, Combination combination) {
    try {
      return new MovieFilter(minRatings.in(words), minMean.in(words), combination);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }
}
