package org.cinefactor.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a small CSV file.
 *
 * @param line the line where it begins, counted from 1
 * @param fields its fields; empty when its quotes do not match
 */
record CsvRow(long line, Optional<List<String>> fields) {
  /**
   * All rows, the header among them; line by line where a stray quote would swallow the rest.
   *
   * @param pause called now and then; may throw to stop
   */
  static List<CsvRow> all(String text, Runnable pause) throws IOException {
    Optional<List<CsvRow>> plain = PlainCsv.rows(text, pause);
    if (plain.isPresent()) {
      return plain.get();
    }
    try {
      return whole(text);
    } catch (UncheckedIOException _) {
      return lines(text);
    }
  }

  private static List<CsvRow> whole(String text) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CsvLine.FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      long line = 1;
      while (records.hasNext()) {
        rows.add(new CsvRow(line, Optional.of(records.next().toList())));
        line = parser.getCurrentLineNumber() + 1;
      }
    }
    return rows;
  }

  private static List<CsvRow> lines(String text) {
    List<CsvRow> rows = new ArrayList<>();
    long number = 1;
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        rows.add(new CsvRow(number, CsvLine.fields(line)));
      }
      number++;
    }
    return rows;
  }
}
