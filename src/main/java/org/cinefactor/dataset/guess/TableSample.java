package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cinefactor.csv.CsvDialect;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvRowEnd;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.layout.PlainFields;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.FingerprintedInput;

/**
 * The first rows of a table, from which the rest is guessed.
 *
 * @param separator what stands between two fields
 * @param charset the encoding
 * @param carriageReturns whether its lines end with carriage returns alone
 * @param heading how many lines stand above the names of its columns, blank ones among them
 * @param rows the first rows that are not empty, a header among them
 */
public record TableSample(
    Separator separator,
    Charset charset,
    boolean carriageReturns,
    int heading,
    List<List<String>> rows) {
  private static final int BYTES = 1 << 16;

  /** Of a table whose first line is longer than that. */
  private static final int MOST_BYTES = 1 << 18;

  public TableSample {
    rows = List.copyOf(rows);
  }

  /**
   * The start of a file.
   *
   * @param wanted the separator that a person named
   */
  static TableSample of(DataFile file, Optional<Separator> wanted) throws IOException {
    try (FingerprintedInput in = file.open()) {
      return of(wholeRows(start(in), wanted), wanted);
    }
  }

  /**
   * The start of a file that may be what is looked for, or anything else: one that is damaged or
   * locked has no rows, unless its name says that it is meant.
   */
  static TableSample ofAny(DataFile file, Optional<Separator> wanted, boolean meant)
      throws IOException {
    try {
      return of(file, wanted);
    } catch (IOException e) {
      if (meant) {
        throw e;
      }
      return of(new byte[0], wanted);
    }
  }

  private static byte[] start(FingerprintedInput in) throws IOException {
    byte[] start = in.readNBytes(BYTES);
    if (!isCut(start) || lineEnd(start, 0) <= BYTES) {
      return start;
    }
    byte[] longer = Arrays.copyOf(start, MOST_BYTES);
    return Arrays.copyOf(longer, BYTES + in.readNBytes(longer, BYTES, MOST_BYTES - BYTES));
  }

  /** True if a start may end within a row. */
  private static boolean isCut(byte[] start) {
    return start.length == BYTES || start.length == MOST_BYTES;
  }

  static TableSample of(byte[] start, Optional<Separator> wanted) {
    byte[] head = Heading.blanked(start);
    CsvDialect dialect = CsvDialect.of(head);
    String text = new String(head, dialect.mark(), head.length - dialect.mark(), dialect.charset());
    Separator separator =
        wanted.orElseGet(() -> colons(text) ? Separator.COLONS : Separator.of(dialect.delimiter()));
    boolean carriageReturns = text.indexOf('\r') >= 0 && text.indexOf('\n') < 0;
    return new TableSample(
        separator,
        dialect.charset(),
        carriageReturns,
        Heading.lines(start, head),
        rows(head, text, separator, dialect));
  }

  /** True if separators and digits are single bytes, as in ASCII. */
  public boolean singleBytes() {
    return CsvDialect.singleBytes(charset);
  }

  private static List<List<String>> rows(
      byte[] head, String text, Separator separator, CsvDialect dialect) {
    if (separator == Separator.of(dialect.delimiter()) && separator != Separator.COLONS) {
      try {
        return CsvTable.read(head).rows().stream()
            .map(CsvRow::fields)
            .flatMap(Optional::stream)
            .toList();
      } catch (CsvException _) {
        // Far too many columns: looked at line by line, its first row shows it.
      }
    }
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> PlainFields.of(line, separator))
        .map(fields -> fields.subList(0, Math.min(fields.size(), CsvTable.MOST_COLUMNS + 1)))
        .toList();
  }

  private static boolean colons(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return first.split("::", -1).length > 2;
  }

  /**
   * A row that is cut off in the middle would be guessed from too. One that is open over half of
   * the bytes has a stray quote.
   */
  private static byte[] wholeRows(byte[] head, Optional<Separator> wanted) {
    byte[] lines = wholeLines(head);
    CsvDialect dialect = CsvDialect.of(lines);
    if (!isCut(head) || !dialect.singleBytes()) {
      return lines;
    }
    char delimiter = wanted.map(s -> s.text().charAt(0)).orElse(dialect.delimiter());
    int end = 0;
    while (end < lines.length) {
      int next = CsvRowEnd.of(lines, end, lines.length, delimiter);
      if (next == CsvRowEnd.OPEN && 2 * end > lines.length) {
        return Arrays.copyOf(lines, end);
      }
      end = next < 0 ? lineEnd(lines, end) : next;
    }
    return lines;
  }

  private static int lineEnd(byte[] lines, int from) {
    int end = from;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end + 1;
  }

  private static byte[] wholeLines(byte[] head) {
    int end = head.length;
    while (end > 0 && isCut(head) && head[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? head : Arrays.copyOf(head, end);
  }
}
