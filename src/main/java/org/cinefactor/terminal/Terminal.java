package org.cinefactor.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.log.LogSettings;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.terminal.command.Command;
import org.cinefactor.terminal.print.CheckedOutput;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.StandardStreams;
import org.cinefactor.terminal.syntax.HelpText;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The runner of the program's commands. */
public final class Terminal {
  /** The exit code of words that are not understood. */
  public static final int USAGE = 2;

  /** The option that has the log printed, before or behind a command, or before nothing. */
  public static final String VERBOSE = "--verbose";

  private final Console console;
  private final Optional<CheckedOutput> outlet;

  /** Prints to the given streams. */
  public Terminal(PrintStream out, PrintStream err) {
    this(new Console(out, err, /* watched= */ false), Optional.empty());
  }

  private Terminal(Console console, Optional<CheckedOutput> outlet) {
    this.console = console;
    this.outlet = outlet;
  }

  /** Prints to the process's own streams, in UTF-8 whatever the system's encoding. */
  public static Terminal ofThisProcess() {
    var outlet = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
    return new Terminal(
        new Console(stream(outlet), err, StandardStreams.watched(), StandardStreams.answers()),
        Optional.of(outlet));
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
    Optional<CommandName> name = CommandName.of(words.getFirst());
    try {
      if (name.isPresent()) {
        return finished(call(name.get(), words.subList(1, words.size())));
      }
      new Program(console).answer(words);
      return finished(0);
    } catch (UsageException e) {
      return finished(misunderstood(e, name));
    } catch (CancellationException e) {
      // Nobody reads on, as behind head: that is no failure.
      return console.unread() ? finished(0) : failed(e);
    } catch (IOException
        | DataSetException
        | RuntimeException
        | OutOfMemoryError
        | StackOverflowError e) {
      if (!UnexpectedErrors.hasSentence(e)) {
        UnexpectedErrors.report(e);
      }
      return failed(e);
    }
  }

  private int call(CommandName name, List<String> said) throws IOException, DataSetException {
    Command command = name.command(console);
    var syntax = new Syntax(Program.HELP, Program.VERBOSE);
    command.addTo(syntax);
    ParsedArguments words = syntax.read(said);
    if (Program.HELP.in(words)) {
      console.print(help(name, syntax));
      return 0;
    }
    syntax.check(words);
    if (Program.VERBOSE.in(words)) {
      LogSettings.alsoOnStandardError();
    }
    int code = command.run(words);
    // A command that fails has one line to say.
    syntax.notes(words).forEach(console::note);
    return code;
  }

  private static String help(CommandName name, Syntax syntax) {
    return new HelpText()
        .usage(Program.NAME + " " + name.word(), syntax.usage())
        .paragraph(name.description())
        .entries(syntax.entries())
        .toString();
  }

  private int misunderstood(UsageException mistake, Optional<CommandName> name) {
    console.note(Program.NAME + ": " + Failures.sentence(mistake));
    String called = name.isPresent() ? Program.NAME + " " + name.get().word() : Program.NAME;
    console.note("Try: " + called + " --help");
    return USAGE;
  }

  /** Says why there is no window, and shows what the program does all the same. */
  public int runWithoutWindow(String why) {
    try {
      return finished(new SampleRun(console).run(why));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e);
    }
  }

  /** Says in one line what went wrong outside of any command. */
  public int failed(Throwable failure) {
    console.note(Program.NAME + ": " + Failures.sentence(failure));
    return finished(Command.FAILED);
  }

  /**
   * The exit code, once all is written: it is {@link Command#FAILED} when that was not possible.
   */
  private int finished(int code) {
    console.flush();
    Optional<String> complaint = outlet.isPresent() ? outlet.get().complaint() : Optional.empty();
    if (complaint.isEmpty()) {
      return code;
    }
    console.note(Program.NAME + ": the answer could not be written: " + complaint.get());
    console.flush();
    return Command.FAILED;
  }
}
