package org.cinefactor.terminal.syntax;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Converter;

/**
 * An option with one value and no default.
 *
 * @param <T> what the value is read as
 */
public final class OptionalOption<T> extends ValuedOption<T, Optional<T>> {
  /** Names it, such as {@code --out}. */
  public OptionalOption(
      String name,
      String valueName,
      String description,
      Converter<T, IllegalArgumentException> converter) {
    super(name, valueName, description, converter);
  }

  @Override
  Optional<T> read(List<String> values) {
    onlyOnce(values);
    return values.isEmpty() ? Optional.empty() : Optional.of(value(values.getFirst()));
  }
}
