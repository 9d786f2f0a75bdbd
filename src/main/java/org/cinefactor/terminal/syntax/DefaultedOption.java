package org.cinefactor.terminal.syntax;

import java.util.List;
import org.apache.commons.cli.Converter;

/**
 * An option with one value and a default.
 *
 * @param <T> what the value is read as
 */
public final class DefaultedOption<T> extends ValuedOption<T, T> {
  private final T usual;

  /** Names it, such as {@code --tol} or {@code -n}; the description names the usual value. */
  public DefaultedOption(
      String name,
      String valueName,
      String description,
      Converter<T, IllegalArgumentException> converter,
      T usual) {
    super(name, valueName, description, converter);
    this.usual = usual;
  }

  @Override
  T read(List<String> values) {
    onlyOnce(values);
    return values.isEmpty() ? usual : value(values.getFirst());
  }
}
