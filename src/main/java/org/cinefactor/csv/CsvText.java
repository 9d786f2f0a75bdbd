package org.cinefactor.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A builder of CSV text: RFC 4180 with a header and Unix line ends. */
public final class CsvText {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final List<String> columns;
  private final StringBuilder text = new StringBuilder();

  /** No rows yet, under these columns. */
  public CsvText(String... columns) {
    this(List.of(columns));
  }

  /** No rows yet, under these columns. */
  public CsvText(List<String> columns) {
    this.columns = List.copyOf(columns);
    print(this.columns);
  }

  /**
   * Adds a row; numbers are written so that they can be read back unchanged, those of a list with a
   * space between them, words so that no spreadsheet takes them for a formula.
   */
  public void add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns); // not shown
    }
    print(List.of(cells).stream().map(CsvText::cell).toList());
  }

  private static Object cell(Object cell) {
    return switch (cell) {
      case String words -> SpreadsheetText.harmless(words);
      case List<?> numbers ->
          numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
      default -> cell;
    };
  }

  private void print(List<?> cells) {
    try {
      new CSVPrinter(text, FORMAT).printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows so far. */
  public String csv() {
    return text.toString();
  }
}
