package org.cinefactor.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
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
  private final Supplier<Optional<String>> complaint;

  /** Prints to the given streams. */
  public Terminal(PrintStream out, PrintStream err) {
    this(out, err, Optional::empty);
  }

  private Terminal(PrintStream out, PrintStream err, Supplier<Optional<String>> complaint) {
    this.out = out;
    this.err = err;
    this.complaint = complaint;
    this.console = new Console(out, err);
  }

  /** Prints to the process's own streams, in UTF-8 whatever the system's encoding. */
  public static Terminal ofThisProcess() {
    var outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    return new Terminal(
        stream(outlet), stream(new FileOutputStream(FileDescriptor.err)), outlet::complaint);
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @param words the command and its options; at least one
   * @return the exit code: 0, 1 when it failed, 2 when the words are not understood
   */
  public int run(List<String> words) {
    CommandLine commands = commands(words.getFirst()).setOut(writer(out)).setErr(writer(err));
    return finished(() -> commands.execute(words.toArray(String[]::new)));
  }

  /** Says why there is no window, and shows what the program does all the same. */
  public int runWithoutWindow(String why) {
    return finished(() -> new SampleRun(console).run(why));
  }

  private int finished(IntSupplier work) {
    int code;
    try {
      code = work.getAsInt();
    } catch (OutOfMemoryError | StackOverflowError e) {
      code = failed(e);
    }
    console.flush();
    if (complaint.get().isPresent()) {
      console.note("cinefactor: the answer could not be written: " + complaint.get().get());
      console.flush();
      return FAILED;
    }
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

  /** The commands and how each is made. */
  private static Map<String, Function<Console, Callable<Integer>>> all() {
    var all = new LinkedHashMap<String, Function<Console, Callable<Integer>>>();
    all.put("compare", CompareCommand::new);
    all.put("evaluate", EvaluateCommand::new);
    all.put("filters", FiltersCommand::new);
    all.put("lab", LabCommand::new);
    all.put("recommend", RecommendCommand::new);
    all.put("search", SearchCommand::new);
    all.put("stability", StabilityCommand::new);
    all.put("sweep", SweepCommand::new);
    all.put("tastes", TastesCommand::new);
    all.put("train", TrainCommand::new);
    return all;
  }

  /** The command that is called, or all when it is none: to take options apart costs time. */
  private CommandLine commands(String called) {
    // Readers of values that no option has would be looked for in each command.
    System.setProperty("picocli.converters.excludes", "java\\.(?:sql|time|net)\\..*");
    var commands = new CommandLine(new RootCommand());
    var all = all();
    boolean one = all.containsKey(called);
    all.forEach(
        (name, command) -> {
          if (!one || name.equals(called)) {
            commands.addSubcommand(command.apply(console));
          }
        });
    commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((mistake, _) -> misunderstood(mistake))
        .setExecutionExceptionHandler((failure, command, _) -> failed(failure, command));
    OptionValues.teach(commands);
    return commands;
  }

  private int failed(Throwable failure, CommandLine command) {
    return failure instanceof UsageException
        ? misunderstood(Failures.sentence(failure), command)
        : failed(failure);
  }

  private int failed(Throwable failure) {
    console.note("cinefactor: " + Failures.sentence(failure));
    return FAILED;
  }

  private int misunderstood(ParameterException mistake) {
    return misunderstood(Failures.mistake(mistake), mistake.getCommandLine());
  }

  private int misunderstood(String sentence, CommandLine command) {
    console.note("cinefactor: " + sentence);
    console.note("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return USAGE;
  }
}
