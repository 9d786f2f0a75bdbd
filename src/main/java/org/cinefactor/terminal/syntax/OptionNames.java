package org.cinefactor.terminal.syntax;

import org.apache.commons.cli.Option;

/** The names of an option, for people. */
final class OptionNames {
  private OptionNames() {}

  /** {@code --help}, or {@code -n} where there is no longer name. */
  static String full(Option option) {
    return option.hasLongOpt() ? "--" + option.getLongOpt() : "-" + option.getOpt();
  }

  /** {@code -h}, or {@code --rate} where there is no shorter name. */
  static String brief(Option option) {
    return option.getOpt() == null ? "--" + option.getLongOpt() : "-" + option.getOpt();
  }

  /** {@code --rate=MOVIEID=STARS}. */
  static String withValue(Option option) {
    return option.hasArg() ? full(option) + "=" + option.getArgName() : full(option);
  }

  /** {@code '--rate' (MOVIEID=STARS)}, in a sentence. */
  static String quoted(Option option) {
    String name = "'" + full(option) + "'";
    return option.hasArg() ? name + " (" + option.getArgName() + ")" : name;
  }

  /** {@code -h, --help}, with long names below each other. */
  static String all(Option option) {
    if (option.getOpt() == null) {
      return "      " + withValue(option);
    }
    return option.hasLongOpt()
        ? "  -" + option.getOpt() + ", " + withValue(option)
        : "  " + withValue(option);
  }
}
