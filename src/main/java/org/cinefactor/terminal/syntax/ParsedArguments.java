package org.cinefactor.terminal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The parsed arguments of a command. */
public final class ParsedArguments {
  private final CommandLine parsed;
  private final List<String> last;

  /**
   * Words that were taken apart.
   *
   * @param parsed those before {@code --}
   * @param last those behind it, which are no options however they look
   */
  ParsedArguments(CommandLine parsed, List<String> last) {
    this.parsed = parsed;
    this.last = last;
  }

  /** The words that belong to no option. */
  public List<String> operands() {
    List<String> all = new ArrayList<>(loose());
    all.addAll(last);
    return all;
  }

  /** Those of them that stand before {@code --}, unknown options included. */
  List<String> loose() {
    return parsed.getArgList();
  }

  /** The values of an option, one for each time that it is there; empty words where it has none. */
  List<String> behind(Option option) {
    List<String> values = new ArrayList<>();
    for (Option one : parsed.getOptions()) {
      if (one.equals(option)) {
        values.add(one.getValue(""));
      }
    }
    return values;
  }
}
