package org.cinefactor.terminal.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.commons.cli.Converter;

/**
 * An option with a comma-separated list of values and a default. One that is there twice counts
 * once.
 *
 * @param <T> what a value is read as
 */
public final class ListOption<T> extends ValuedOption<T, List<T>> {
  private final List<T> usual;

  /** Names it, such as {@code --components}; the description names the usual values. */
  public ListOption(
      String name,
      String valueName,
      String description,
      Converter<T, IllegalArgumentException> converter,
      List<T> usual) {
    super(name, valueName, description, converter);
    this.usual = usual;
  }

  @Override
  List<T> read(List<String> values) {
    if (values.isEmpty()) {
      return usual;
    }
    SequencedSet<T> all = new LinkedHashSet<>();
    for (String words : values) {
      addEach(words, all);
    }
    return List.copyOf(all);
  }

  /** A comma at the very end is not followed by a value. */
  private void addEach(String words, SequencedSet<T> all) {
    int begin = 0;
    do {
      int comma = words.indexOf(',', begin);
      int end = comma < 0 ? words.length() : comma;
      all.add(value(words.substring(begin, end)));
      begin = end + 1;
    } while (begin < words.length());
  }

  @Override
  String usage() {
    return super.usage() + "...";
  }
}
