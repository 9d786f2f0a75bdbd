package org.cinefactor.terminal;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.HelpText;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Suggestions;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.settings.ProgramVersion;

/** The top-level command line, {@code cinefactor} without a command. */
final class Program {
  /** Name of the program in a terminal. */
  static final String NAME = "cinefactor";

  /** Behind the program's name, and behind that of each command. */
  static final Flag HELP = new Flag("-h", "--help", "Prints this help.");

  /** Behind the program's name, and behind that of each command. */
  static final Flag VERBOSE =
      new Flag(Terminal.VERBOSE, "Prints what is logged on standard error.");

  private static final Flag VERSION = new Flag("-V", "--version", "Prints the version.");

  private final Syntax syntax = new Syntax(HELP, VERBOSE, VERSION);
  private final Console console;

  Program(Console console) {
    this.console = console;
  }

  /**
   * Says what it is asked about itself.
   *
   * @param said words that do not begin with a command
   * @throws UsageException when they ask nothing that it knows
   */
  void answer(List<String> said) {
    int first = 0;
    while (first < said.size() && isOption(said.get(first))) {
      first++;
    }
    ParsedArguments options = syntax.read(said.subList(0, first));
    if (HELP.in(options)) {
      console.print(help());
      return;
    }
    syntax.check(options);
    if (VERSION.in(options)) {
      console.print("CineFactor " + ProgramVersion.number() + "\n");
      return;
    }
    throw new UsageException(
        first < said.size() ? noCommand(said.get(first)) : "a command is missing");
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && !word.equals("--");
  }

  private String help() {
    List<String> usage = new ArrayList<>(syntax.usage());
    usage.add("COMMAND");
    List<HelpText.Entry> commands = new ArrayList<>();
    for (CommandName name : CommandName.values()) {
      commands.add(new HelpText.Entry("  " + name.word(), name.description()));
    }
    return new HelpText()
        .usage(NAME, usage)
        .paragraph("Movie recommendations by non-negative matrix factorization.")
        .entries(syntax.entries())
        .paragraph("Commands:")
        .entries(commands)
        .paragraph(
            "Without a command it opens its window, and there a file or folder that is named: a"
                + " data set, ratings, a model or a lesson.")
        .toString();
  }

  private static String noCommand(String word) {
    List<String> names = new ArrayList<>(List.of("--help", "--version"));
    for (CommandName name : CommandName.values()) {
      names.add(name.word());
    }
    boolean path = word.contains(".") || word.contains("/") || word.contains("\\");
    return Suggestions.with(
        "there is no command " + (path ? "and no file " : "") + "'" + word + "'", word, names);
  }
}
