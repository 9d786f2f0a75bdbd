package org.cinefactor.terminal.option;

import java.io.IOException;
import java.util.List;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.JsonText;
import org.cinefactor.terminal.print.OutputFormat;
import org.cinefactor.terminal.print.Report;
import org.cinefactor.terminal.print.RowPrinter;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The option for the format of an answer. */
public final class FormatOption {
  private final DefaultedOption<OutputFormat> format =
      new DefaultedOption<>(
          "--format",
          "table|csv|json",
          "The output format (table).",
          OptionValues.choice(List.of(OutputFormat.values())),
          OutputFormat.TABLE);

  public void addTo(Syntax syntax) {
    syntax.add(format);
  }

  public OutputFormat in(ParsedArguments words) {
    return format.in(words);
  }

  /** The same rows in every format. */
  public void print(ParsedArguments words, Console console, Rows rows) throws IOException {
    console.print(RowPrinter.text(rows, in(words)));
  }

  /** An answer that says more in one format than in another. */
  public void print(ParsedArguments words, Console console, Report report) throws IOException {
    console.print(
        switch (in(words)) {
          case TABLE -> report.table();
          case CSV -> RowPrinter.text(report.rows(), OutputFormat.CSV);
          case JSON -> JsonText.of(report.json());
        });
  }
}
