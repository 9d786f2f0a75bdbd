package org.cinefactor.terminal.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A streaming printer of rows, in every format: whoever stops the work has those that were printed.
 * A table's columns are as wide as their names, and at least so wide that usual figures fit. What
 * is left open when the process is told to stop, such as JSON's bracket, is closed then.
 */
public final class RowStream implements AutoCloseable {
  private static final int LEAST_WIDTH = 9;

  private final Console console;
  private final OutputFormat format;
  private final String[] columns;
  private final Thread stopped = new Thread(this::finish, "last-row");
  private boolean begun;
  private boolean finished;

  public RowStream(Console console, OutputFormat format, String... columns) {
    this.console = console;
    this.format = format;
    this.columns = columns.clone();
    Runtime.getRuntime().addShutdownHook(stopped);
  }

  /** Takes a row and prints it. */
  public synchronized void add(Object... cells) {
    if (finished) {
      return;
    }
    var one = new Rows(columns);
    one.add(cells);
    console.print(
        switch (format) {
          case CSV -> withoutHeader(text(one));
          case TABLE -> withoutHeader(TextTable.of(one, widths()));
          case JSON -> (begun ? ",\n" : "[\n") + indented(one);
        });
    begun = true;
    console.flush();
  }

  private String withoutHeader(String text) {
    return begun ? text.substring(text.indexOf('\n') + 1) : text;
  }

  private int[] widths() {
    return Arrays.stream(columns).mapToInt(name -> Math.max(LEAST_WIDTH, name.length())).toArray();
  }

  private static String indented(Rows one) {
    try {
      return RowPrinter.object(one)
          .lines()
          .map(line -> "  " + line)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Rows rows) {
    try {
      return RowPrinter.text(rows, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void finish() {
    if (!finished) {
      finished = true;
      if (format == OutputFormat.JSON) {
        console.print(begun ? "\n]\n" : "[]\n");
      } else if (!begun) {
        console.print(format == OutputFormat.CSV ? text(new Rows(columns)) : header());
      }
      console.flush();
    }
  }

  private String header() {
    return TextTable.of(new Rows(columns), widths());
  }

  /** Ends what is open; without any row, the columns' names are printed all the same. */
  @Override
  public void close() {
    finish();
    try {
      Runtime.getRuntime().removeShutdownHook(stopped);
    } catch (IllegalStateException _) {
      // The process is being stopped: the hook has run, or waits for this.
    }
  }
}
