package org.cinefactor.terminal;

import java.io.PrintStream;

/** Where a command prints: answers to standard output, notes to standard error. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** An answer, as it is. */
  void print(String text) {
    out.print(text);
  }

  /** Something to know beside the answer. */
  void note(String line) {
    err.println(line);
  }

  /** Notes what is being measured, which takes long, and is quiet on all smaller steps. */
  void progress(String step, long done, long total, double value) {
    if (step.startsWith("measuring")) {
      note(done == 0 ? step + " …" : step + ": " + done + " of " + total);
    }
  }

  /** Sends what was printed on its way. */
  void flush() {
    out.flush();
    err.flush();
  }
}
