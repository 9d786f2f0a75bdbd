package org.cinefactor.terminal.syntax;

import org.apache.commons.cli.Converter;
import org.apache.commons.cli.Option;

/**
 * An option that is followed by a value.
 *
 * @param <V> what one value is read as
 * @param <T> what it says
 */
abstract class ValuedOption<V, T> extends TypedOption<T> {
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
    super(named(name).hasArg().argName(valueName).desc(description).get());
    this.converter = converter;
  }

  private static Option.Builder named(String name) {
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
