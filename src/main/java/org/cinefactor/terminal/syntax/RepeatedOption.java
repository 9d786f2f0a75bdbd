package org.cinefactor.terminal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Converter;

/**
 * An option with a value that may be given any number of times.
 *
 * @param <T> what a value is read as
 */
public final class RepeatedOption<T> extends ValuedOption<T, List<T>> {
  /** Names it, such as {@code --rate}. */
  public RepeatedOption(
      String name,
      String valueName,
      String description,
      Converter<T, IllegalArgumentException> converter) {
    super(name, valueName, description, converter);
  }

  @Override
  List<T> read(List<String> values) {
    List<T> all = new ArrayList<>();
    for (String word : values) {
      all.add(value(word));
    }
    return all;
  }

  @Override
  String usage() {
    return super.usage() + "...";
  }
}
