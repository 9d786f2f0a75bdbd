package org.cinefactor.terminal.syntax;

import java.util.List;
import java.util.Optional;

/**
 * An option with one value, without a usual one.
 *
 * @param <T> what the value is read as
 */
public final class OptionalOption<T> extends TypedOption<Optional<T>> {
  private final ValueReader<T> reader;

  /** Names it, such as {@code --out}. */
  public OptionalOption(String name, String valueName, String description, ValueReader<T> reader) {
    super(valued(name, valueName, description));
    this.reader = reader;
  }

  @Override
  Optional<T> read(List<String> values) {
    onlyOnce(values);
    return values.isEmpty() ? Optional.empty() : Optional.of(value(reader, values.getFirst()));
  }

  @Override
  String usage() {
    return "[" + OptionNames.withValue(option()) + "]";
  }
}
