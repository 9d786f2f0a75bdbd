package org.cinefactor.terminal.syntax;

import java.util.List;
import org.apache.commons.cli.Option;

/**
 * An option: its name, what it is for, how the words behind it are read, and what holds when it is
 * not given.
 *
 * @param <T> what it says
 */
public abstract class TypedOption<T> {
  private final Option option;

  TypedOption(Option option) {
    this.option = option;
  }

  /**
   * Its value in these words.
   *
   * @throws UsageException when its value is none, or when it stands there too often
   */
  public final T in(ParsedArguments words) {
    return read(words.behind(option));
  }

  /** True if it stands in these words. */
  public final boolean isSaid(ParsedArguments words) {
    return !words.behind(option).isEmpty();
  }

  /** Reads what is behind it, once for each time that it is there. */
  abstract T read(List<String> values);

  /** The option and its number of occurrences, for the first line of a help. */
  abstract String usage();

  /** Its name without hyphens. */
  final String plainName() {
    return option.hasLongOpt() ? option.getLongOpt() : option.getOpt();
  }

  final Option option() {
    return option;
  }

  final void onlyOnce(List<String> values) {
    if (values.size() > 1) {
      throw new UsageException(
          "option " + OptionNames.quoted(option) + " should be specified only once");
    }
  }
}
