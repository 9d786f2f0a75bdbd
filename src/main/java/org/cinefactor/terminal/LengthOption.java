package org.cinefactor.terminal;

import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.UsageException;
import org.cinefactor.terminal.option.Words;

/** How many movies a list holds. */
final class LengthOption {
  private final Single<Integer> length =
      new Single<>("-n", "N", "How many movies a list holds (10).", OptionValues.COUNT, 10);

  void addTo(Syntax syntax) {
    syntax.add(length);
  }

  /** At least 0. */
  int atLeastNone(Words words) {
    return length.in(words);
  }

  /**
   * At least 1.
   *
   * @throws UsageException when the words ask for none
   */
  int atLeastOne(Words words) {
    int places = length.in(words);
    if (places < 1) {
      throw new UsageException("-n must be at least 1, not " + places);
    }
    return places;
  }
}
