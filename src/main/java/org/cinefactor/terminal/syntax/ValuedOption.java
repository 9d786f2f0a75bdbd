package org.cinefactor.terminal.syntax;

import org.apache.commons.cli.Converter;
import org.apache.commons.cli.Option;

/**
 * An option behind whose name a value stands.
 *
 * @param <V> what a value is read as
 * @param <T> what it says
 */
public abstract sealed class ValuedOption<V, T> extends TypedOption<T>
    permits DefaultedOption, OptionalOption, RepeatedOption, ListOption {
  private final Converter<V, IllegalArgumentException> converter;

  /**
   * @param name with its hyphens: one before a letter, two before a word
   * @param converter throws an exception that quotes a word which is no such value
   */
  ValuedOption(
      String name,
      String valueName,
      String description,
      Converter<V, IllegalArgumentException> converter) {
    super(option(name).hasArg().argName(valueName).desc(description).get());
    this.converter = converter;
  }

  private static Option.Builder option(String name) {
    return name.startsWith("--")
        ? Option.builder().longOpt(name.substring(2))
        : Option.builder(name.substring(1));
  }

  /** One value; what is wrong with it is said with the option's name. */
  final V value(String word) {
    try {
      return converter.apply(word);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "Invalid value for option '" + OptionNames.full(option()) + "': " + e.getMessage());
    }
  }

  @Override
  String usage() {
    return "[" + OptionNames.withValue(option()) + "]";
  }
}
