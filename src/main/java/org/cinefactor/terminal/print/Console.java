package org.cinefactor.terminal.print;

import java.io.PrintStream;
import org.cinefactor.progress.Stage;

/** The output of a command: answers to standard output, notes to standard error. */
public final class Console {
  private final PrintStream out;
  private final PrintStream err;

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** An answer, as it is. */
  public void print(String text) {
    out.print(text);
  }

  /** Something to know beside the answer. */
  public void note(String line) {
    err.println(line);
  }

  /** Notes what is being measured, which takes long, and is quiet on all smaller stages. */
  public void progress(Stage stage, long done, long total, double value) {
    switch (stage) {
      case MEASURING_RANKS -> progress("measuring ranks", done, total);
      case MEASURING_METHODS -> progress("measuring other methods", done, total);
      default -> {}
    }
  }

  private void progress(String words, long done, long total) {
    note(done == 0 ? words + " …" : words + ": " + done + " of " + total);
  }

  /** Sends what was printed on its way. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
