package org.cinefactor.terminal;

import java.io.IOException;
import java.util.List;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;

/** How a command prints its answer. */
final class FormatOption {
  private final Single<OutputFormat> format =
      new Single<>(
          "--format",
          "table|csv|json",
          "How to print (table).",
          OptionValues.choice(List.of(OutputFormat.values())),
          OutputFormat.TABLE);

  void addTo(Syntax syntax) {
    syntax.add(format);
  }

  OutputFormat in(Words words) {
    return format.in(words);
  }

  /** The same rows in every format. */
  void print(Words words, Console console, Rows rows) throws IOException {
    console.print(RowPrinter.text(rows, in(words)));
  }

  /** An answer that says more in one format than in another. */
  void print(Words words, Console console, Report report) throws IOException {
    console.print(
        switch (in(words)) {
          case TABLE -> report.table();
          case CSV -> RowPrinter.text(report.rows(), OutputFormat.CSV);
          case JSON -> JsonText.of(report.json());
        });
  }
}
