package org.cinefactor.terminal.print;

import java.io.PrintStream;

/** Where a command prints: answers to standard output, notes to standard error. */
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

  /** Notes what is being measured, which takes long, and is quiet on all smaller steps. */
  public void progress(String step, long done, long total, double value) {
    if (step.startsWith("measuring")) {
      note(done == 0 ? step + " …" : step + ": " + done + " of " + total);
    }
  }

  /** Sends what was printed on its way. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
