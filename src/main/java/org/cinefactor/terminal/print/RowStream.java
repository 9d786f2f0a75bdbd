package org.cinefactor.terminal.print;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints rows as they come where the format allows that, which is CSV; else all at the end. */
public final class RowStream {
  private final Console console;
  private final OutputFormat format;
  private final String[] columns;
  private final Rows rows;
  private boolean begun;

  public RowStream(Console console, OutputFormat format, String... columns) {
    this.console = console;
    this.format = format;
    this.columns = columns.clone();
    this.rows = new Rows(columns);
  }

  /** Takes a row, and prints it when that is possible. */
  public void add(Object... cells) {
    rows.add(cells);
    if (format == OutputFormat.CSV) {
      var one = new Rows(columns);
      one.add(cells);
      String text = csv(one);
      console.print(begun ? text.substring(text.indexOf('\n') + 1) : text);
      console.flush();
      begun = true;
    }
  }

  private static String csv(Rows one) {
    try {
      return RowPrinter.text(one, OutputFormat.CSV);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints what is not printed yet. */
  public void end() throws IOException {
    if (format != OutputFormat.CSV) {
      console.print(RowPrinter.text(rows, format));
    }
  }
}
