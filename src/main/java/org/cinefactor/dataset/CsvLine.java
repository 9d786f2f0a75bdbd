package org.cinefactor.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One line of CSV by itself. */
final class CsvLine {
  /** Comma separated, quoted with double quotes, either line end. */
  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private CsvLine() {}

  /** The fields; none for an empty line, empty when quotes do not match. */
  static Optional<List<String>> fields(String line) {
    try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
      List<CSVRecord> records = parser.getRecords();
      return Optional.of(records.isEmpty() ? List.of() : records.getFirst().toList());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
