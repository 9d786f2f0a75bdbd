package org.cinefactor.terminal.syntax;

import java.util.List;
import org.apache.commons.cli.Converter;
import org.apache.commons.cli.Option;

/**
 * An option: its name, what it is for, how the words behind it are read, and what holds when it is
 * not given.
 *
 * @param <T> what it says
 */
public abstract sealed class TypedOption<T>
    permits Flag, DefaultedOption, OptionalOption, RepeatedOption, ListOption {
  private final Option option;

  TypedOption(Option option) {
    this.option = option;
  }

  /**
   * An option with a value.
   *
   * @param name with its hyphens: one before a letter, two before a word
   */
  static Option valued(String name, String valueName, String description) {
    Option.Builder builder =
        name.startsWith("--")
            ? Option.builder().longOpt(name.substring(2))
            : Option.builder(name.substring(1));
    return builder.hasArg().argName(valueName).desc(description).get();
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

  /**
   * One value; what is wrong with it is said with the option's name.
   *
   * @param converter throws an exception that quotes a word which is no such value
   */
  final <V> V value(Converter<V, IllegalArgumentException> converter, String word) {
    try {
      return converter.apply(word);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "Invalid value for option '" + OptionNames.full(option) + "': " + e.getMessage());
    }
  }

  final void onlyOnce(List<String> values) {
    if (values.size() > 1) {
      throw new UsageException(
          "option " + OptionNames.quoted(option) + " should be specified only once");
    }
  }
}
