package org.cinefactor.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file that fits into memory, in UTF-8 with or without a byte order mark, or Latin-1. */
final class SmallCsv {
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final int start;

  SmallCsv(byte[] bytes) {
    this.bytes = bytes;
    int mark = BYTE_ORDER_MARK.length;
    boolean marked =
        bytes.length >= mark && Arrays.equals(Arrays.copyOf(bytes, mark), BYTE_ORDER_MARK);
    this.start = marked ? mark : 0;
  }

  /**
   * All rows, the header among them; line by line where a stray quote would swallow the rest.
   *
   * @param pause called now and then; may throw to stop
   */
  List<CsvRow> rows(Runnable pause) throws IOException {
    Charset charset = StandardCharsets.UTF_8;
    Optional<List<CsvRow>> plain = PlainCsv.rows(bytes, start, charset, pause);
    if ((plain.isEmpty() || doubtful(plain.get())) && !utf8()) {
      charset = StandardCharsets.ISO_8859_1;
      plain = PlainCsv.rows(bytes, start, charset, pause);
    }
    if (plain.isPresent()) {
      return plain.get();
    }
    String text = new String(bytes, start, bytes.length - start, charset);
    try {
      return whole(text);
    } catch (UncheckedIOException _) {
      return lines(text);
    }
  }

  /** Whether some letter may not have been UTF-8. */
  private static boolean doubtful(List<CsvRow> rows) {
    for (CsvRow row : rows) {
      for (String field : row.fields().orElse(List.of())) {
        if (field.indexOf(REPLACEMENT) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean utf8() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        || Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
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
