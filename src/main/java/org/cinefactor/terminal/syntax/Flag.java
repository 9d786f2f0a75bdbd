package org.cinefactor.terminal.syntax;

import java.util.List;
import org.apache.commons.cli.Option;

/** An option without a value: present or not. */
public final class Flag extends TypedOption<Boolean> {
  /** Names it by a word, such as {@code --personas}. */
  public Flag(String name, String description) {
    super(Option.builder().longOpt(name.substring(2)).desc(description).get());
  }

  /** Names it by a letter as well, such as {@code -h}. */
  public Flag(String letter, String name, String description) {
    super(Option.builder(letter.substring(1)).longOpt(name.substring(2)).desc(description).get());
  }

  @Override
  Boolean read(List<String> values) {
    onlyOnce(values);
    return !values.isEmpty();
  }

  @Override
  String usage() {
    return "[" + OptionNames.brief(option()) + "]";
  }
}
