package org.cinefactor.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One line of CSV by itself. */
public final class CsvLine {
  private CsvLine() {}

  /** Quoted with double quotes, either line end. */
  static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  /** The fields between delimiters; none for an empty line, empty when quotes do not match. */
  public static Optional<List<String>> fields(String line, char delimiter) {
    if (line.indexOf('"') < 0 && line.indexOf('\r') < 0 && line.indexOf('\n') < 0) {
      // A parser for each line is slow, and most lines have no quote.
      return Optional.of(line.isEmpty() ? List.of() : bare(line, delimiter));
    }
    try (CSVParser parser = CSVParser.parse(line, format(delimiter))) {
      List<CSVRecord> records = parser.getRecords();
      return Optional.of(records.isEmpty() ? List.of() : records.getFirst().toList());
    } catch (IOException | UncheckedIOException _) {
      // Its quotes do not match, which is the answer.
      return Optional.empty();
    }
  }

  private static List<String> bare(String line, char delimiter) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, from)) {
      fields.add(line.substring(from, at));
      from = at + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }
}
