package org.cinefactor.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs the program's words. */
public final class Terminal {
  /** The exit code of a command that failed. */
  public static final int FAILED = 1;

  /** The exit code of words that are not understood. */
  public static final int USAGE = 2;

  private final Console console;
  private final PrintStream out;
  private final PrintStream err;

  /** Prints to the given streams. */
  public Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.console = new Console(out, err);
  }

  /** Prints to the process's own streams, in UTF-8 whatever the system's encoding. */
  public static Terminal ofThisProcess() {
    return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @param words the command and its options; at least one
   * @return the exit code: 0, 1 when it failed, 2 when the words are not understood
   */
  public int run(List<String> words) {
    int code =
        commands().setOut(writer(out)).setErr(writer(err)).execute(words.toArray(String[]::new));
    console.flush();
    return code;
  }

  /** Says why there is no window, and shows what the program does all the same. */
  public int runWithoutWindow(String why) {
    int code = new SampleRun(console).run(why);
    console.flush();
    return code;
  }

  /** Says in one line what went wrong outside of any command. */
  public int failed(Exception failure) {
    console.note("cinefactor: " + Failures.sentence(failure));
    console.flush();
    return FAILED;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private CommandLine commands() {
    return new CommandLine(new RootCommand())
        .addSubcommand(new RecommendCommand(console))
        .addSubcommand(new SearchCommand(console))
        .addSubcommand(new TastesCommand(console))
        .addSubcommand(new TrainCommand(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(Terminal::misunderstood)
        .setExecutionExceptionHandler(
            (failure, _, _) -> {
              console.note("cinefactor: " + Failures.sentence(failure));
              return FAILED;
            });
  }

  private static int misunderstood(ParameterException e, String[] words) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("cinefactor: " + Failures.oneLine(String.valueOf(e.getMessage())));
    err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return USAGE;
  }
}
