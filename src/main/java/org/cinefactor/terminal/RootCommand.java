package org.cinefactor.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code cinefactor}, with the commands below it. */
@Command(
    name = "cinefactor",
    versionProvider = Version.class,
    description = "Movie recommendations by non-negative matrix factorization.",
    footer = "Without words it opens its window.",
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Says this.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Says which version this is.")
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Whether the words only asked about the program; picocli answers that by itself. */
  boolean asked() {
    return help || version;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
