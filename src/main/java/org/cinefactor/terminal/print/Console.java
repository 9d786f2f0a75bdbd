package org.cinefactor.terminal.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.cinefactor.catalog.PrintableText;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * The output of a command: answers to standard output, notes to standard error, and while somebody
 * watches standard error, how far the work is, and questions to who sits there.
 */
public final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Optional<ProgressLine> line;
  private final Optional<BufferedReader> answers;
  private volatile boolean unread;

  /** Nobody is asked anything. */
  public Console(PrintStream out, PrintStream err, boolean watched) {
    this(out, err, watched, Optional.empty());
  }

  /**
   * @param watched whether standard error is a terminal
   * @param answers what somebody types who sees standard error
   */
  public Console(
      PrintStream out, PrintStream err, boolean watched, Optional<BufferedReader> answers) {
    this.answers = answers;
    this.out = out;
    this.err = err;
    this.line =
        watched
            ? Optional.of(new ProgressLine(err, System::nanoTime, this::unread))
            : Optional.empty();
  }

  /** An answer, but for control letters. */
  public void print(String text) {
    line.ifPresent(ProgressLine::clear);
    out.print(PrintableText.lines(text));
  }

  /** Something to know beside the answer. */
  public void note(String text) {
    line.ifPresent(ProgressLine::clear);
    err.println(PrintableText.lines(text));
  }

  /** True if there is somebody to ask. */
  public boolean answers() {
    return answers.isPresent();
  }

  /** The answer to a question, without blanks around it; empty when nobody answers. */
  public Optional<String> ask(String question) throws IOException {
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    line.ifPresent(ProgressLine::clear);
    err.print(PrintableText.lines(question) + " ");
    err.flush();
    return Optional.ofNullable(answers.get().readLine()).map(String::strip);
  }

  /** Hears how far work is, shows it where somebody watches, and stops when nobody reads on. */
  public Progress progress() {
    return progress("", 0);
  }

  /**
   * The same, with a word before it.
   *
   * @param what what is worked on; empty for nothing
   * @param tolerance where training stops, 0 when that is not known
   */
  public Progress progress(String what, double tolerance) {
    line.ifPresent(shown -> shown.work(what, tolerance));
    return line.isPresent() ? line.get() : new Unwatched();
  }

  /** True if nobody reads the answers any more, as behind {@code head}. */
  public boolean unread() {
    return unread;
  }

  /** Sends what was printed on its way, and notices when nobody takes it. */
  public void flush() {
    line.ifPresent(ProgressLine::clear);
    unread = out.checkError();
    err.flush();
  }

  /** Progress that nobody watches. */
  private final class Unwatched implements Progress {
    @Override
    public void report(Stage stage, long done, long total, double value) {}

    @Override
    public boolean cancelled() {
      return unread();
    }
  }
}
