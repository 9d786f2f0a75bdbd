package org.cinefactor.terminal.option;

import org.cinefactor.recommend.Recommender;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The option for the number of movies in a list. */
public final class LengthOption {
  private final DefaultedOption<Integer> length =
      new DefaultedOption<>(
          "-n",
          "N",
          "The number of movies in a list (" + Recommender.LIST_LENGTH + ").",
          OptionValues.COUNT,
          Recommender.LIST_LENGTH);

  public void addTo(Syntax syntax) {
    syntax.add(length);
  }

  /** At least 0. */
  public int atLeastNone(ParsedArguments words) {
    return length.in(words);
  }

  /**
   * From 1 to a limit.
   *
   * @throws UsageException when the words ask for none, or for more
   */
  public int upTo(ParsedArguments words, int most) {
    int places = atLeastOne(words);
    if (places > most) {
      throw new UsageException("-n goes from 1 to " + most + " here, not " + places);
    }
    return places;
  }

  /**
   * At least 1.
   *
   * @throws UsageException when the words ask for none
   */
  public int atLeastOne(ParsedArguments words) {
    int places = length.in(words);
    if (places < 1) {
      throw new UsageException("-n must be at least 1, not " + places);
    }
    return places;
  }
}
