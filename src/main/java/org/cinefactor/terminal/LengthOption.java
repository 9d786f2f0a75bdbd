package org.cinefactor.terminal;

import picocli.CommandLine.Option;

/** How many movies a list holds. */
final class LengthOption {
  @Option(
      names = "-n",
      paramLabel = "N",
      converter = OptionValues.Count.class,
      defaultValue = "10",
      description = "How many movies a list holds (10).")
  private int length;

  /** At least 0. */
  int atLeastNone() {
    return length;
  }

  /**
   * At least 1.
   *
   * @throws UsageException when the words ask for none
   */
  int atLeastOne() {
    if (length < 1) {
      throw new UsageException("-n must be at least 1, not " + length);
    }
    return length;
  }
}
