package org.cinefactor.csv;

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
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.text.Texts;

/**
 * A table that fits into memory, in any {@link CsvDialect}, with any line ends. Nearly all tables
 * are {@link PlainCsv}; the others are read by Apache Commons CSV.
 *
 * @param dialect the way in which it is written
 * @param rows all rows that are not empty, the header among them
 */
public record CsvTable(CsvDialect dialect, List<CsvRow> rows) {
  private static final Texts TEXTS = Texts.of(CsvTable.class);

  /** No table of movies has more columns. */
  public static final int MOST_COLUMNS = 1000;

  private static final int PAUSE = 1000;

  private static final Pattern CARRIAGE_RETURN = Pattern.compile("\r\n?");

  public CsvTable {
    rows = List.copyOf(rows);
  }

  /** Reads a table. */
  public static CsvTable read(byte[] bytes) throws CsvException {
    return read(bytes, () -> {});
  }

  /**
   * Reads a table, line by line where a stray quote would swallow the rest.
   *
   * @param pause called now and then; may throw to stop
   * @throws CsvException when a row has more than {@value #MOST_COLUMNS} columns
   */
  public static CsvTable read(byte[] bytes, Runnable pause) throws CsvException {
    CsvDialect dialect = CsvDialect.of(bytes);
    byte[] text = bytes;
    int from = dialect.mark();
    Charset charset = dialect.charset();
    if (!dialect.singleBytes() || carriageReturnsAlone(bytes)) {
      String all = new String(bytes, from, bytes.length - from, charset);
      charset = StandardCharsets.UTF_8;
      text = CARRIAGE_RETURN.matcher(all).replaceAll("\n").getBytes(charset);
      from = 0;
    }
    Optional<List<CsvRow>> plain =
        dialect.delimiter() < 128
            ? new PlainCsv(text, from, charset, dialect.delimiter()).rows(pause)
            : Optional.empty();
    List<CsvRow> rows =
        plain.isPresent()
            ? plain.get()
            : byLibrary(
                new String(text, from, text.length - from, charset), dialect.delimiter(), pause);
    for (CsvRow row : rows) {
      if (row.fields().isPresent() && row.fields().get().size() > MOST_COLUMNS) {
        throw new CsvException(TEXTS.format("columns", row.line()), row.line());
      }
    }
    boolean announced = dialect.announced() && !rows.isEmpty();
    return new CsvTable(dialect, announced ? rows.subList(1, rows.size()) : rows);
  }

  /** The names of the columns; none when there is no row. */
  public List<String> header() {
    return rows.isEmpty() ? List.of() : rows.getFirst().fields().orElse(List.of());
  }

  /** The rows below the header. */
  public List<CsvRow> body() {
    return rows.isEmpty() ? rows : rows.subList(1, rows.size());
  }

  private static boolean carriageReturnsAlone(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\r') {
        return i + 1 == bytes.length || bytes[i + 1] != '\n';
      }
      if (bytes[i] == '\n') {
        return false;
      }
    }
    return false;
  }

  private static List<CsvRow> byLibrary(String text, char delimiter, Runnable pause) {
    try {
      return whole(text, delimiter, pause);
    } catch (IOException | UncheckedIOException _) {
      // Some quotes do not match: the lines before and behind them can still be read.
      return lines(text, delimiter, pause);
    }
  }

  private static void pauseAt(long row, Runnable pause) {
    if (row % PAUSE == 0) {
      pause.run();
    }
  }

  private static List<CsvRow> whole(String text, char delimiter, Runnable pause)
      throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CsvLine.format(delimiter))) {
      Iterator<CSVRecord> records = parser.iterator();
      long line = 1;
      while (records.hasNext()) {
        pauseAt(rows.size(), pause);
        rows.add(new CsvRow(line, Optional.of(Arrays.asList(records.next().values()))));
        line = parser.getCurrentLineNumber() + 1;
      }
    }
    return rows;
  }

  private static List<CsvRow> lines(String text, char delimiter, Runnable pause) {
    List<CsvRow> rows = new ArrayList<>();
    long number = 1;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      pauseAt(number, pause);
      if (!line.isBlank()) {
        Optional<List<String>> fields = CsvLine.fields(line, delimiter);
        rows.add(new CsvRow(number, fields, fields.isPresent() ? "" : line));
      }
      number++;
    }
    return rows;
  }
}
