package org.cinefactor.lab.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cinefactor.csv.SpreadsheetText;

/** Rows under named columns, to be written as CSV. */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final List<List<Object>> rows = new ArrayList<>();

  Table(String... columns) {
    rows.add(List.of((Object[]) columns));
  }

  /**
   * Adds a row; numbers are written so that they can be read back unchanged, words so that no
   * spreadsheet takes them for a formula.
   */
  void add(Object... cells) {
    if (cells.length != rows.getFirst().size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + rows.getFirst()); // not shown
    }
    rows.add(Arrays.stream(cells).map(Table::harmless).toList());
  }

  private static Object harmless(Object cell) {
    return cell instanceof String words ? SpreadsheetText.harmless(words) : cell;
  }

  /** RFC 4180 with a header and Unix line ends. */
  String csv() {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (List<Object> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
