package org.cinefactor.terminal;

import java.io.IOException;
import picocli.CommandLine.Option;

/** How a command prints its answer. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      description = "How to print (table).")
  private OutputFormat format = OutputFormat.TABLE;

  OutputFormat format() {
    return format;
  }

  /** The same rows in every format. */
  void print(Console console, Rows rows) throws IOException {
    console.print(RowPrinter.text(rows, format));
  }

  /** An answer that says more in one format than in another. */
  void print(Console console, Report report) throws IOException {
    console.print(
        switch (format) {
          case TABLE -> report.table();
          case CSV -> RowPrinter.text(report.rows(), OutputFormat.CSV);
          case JSON -> JsonText.of(report.json());
        });
  }
}
