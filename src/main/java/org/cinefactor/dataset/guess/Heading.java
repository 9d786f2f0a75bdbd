package org.cinefactor.dataset.guess;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.csv.CsvDialect;
import org.cinefactor.dataset.layout.PlainFields;
import org.cinefactor.dataset.layout.Separator;

/**
 * The lines that a person or a program has put above the names of a table's columns, such as {@code
 * My ratings}. They are passed over where a line below them names two kinds of columns or more and
 * has more fields than any of them.
 */
public final class Heading {
  /** A heading is not longer, blank lines not counted. */
  private static final int MOST_LINES = 5;

  private static final int BYTES = 1 << 14;

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern TEXT = Pattern.compile("[^\r\n]");

  private static final List<List<String>> KINDS =
      List.of(
          ColumnNames.USER,
          ColumnNames.MOVIE,
          ColumnNames.RATING,
          ColumnNames.MOVIE_ID,
          ColumnNames.TITLE,
          ColumnNames.GENRES,
          ColumnNames.YEAR);

  private Heading() {}

  /**
   * A table whose heading, where it has one, is blank lines, so that every line keeps its number.
   */
  public static byte[] blanked(byte[] table) {
    CsvDialect dialect = CsvDialect.of(table);
    Charset charset = dialect.charset();
    String all = start(table, dialect);
    String above = announcement(all, dialect);
    String heading = of(all.substring(above.length()), dialect);
    int mark = dialect.mark() + above.getBytes(charset).length;
    int length = heading.getBytes(charset).length;
    boolean whole = new String(table, mark, Math.min(length, BYTES), charset).equals(heading);
    if (heading.isEmpty() || !whole) {
      return table;
    }
    byte[] blank = TEXT.matcher(heading).replaceAll("").getBytes(charset);
    byte[] blanked = Arrays.copyOf(table, table.length - length + blank.length);
    System.arraycopy(blank, 0, blanked, mark, blank.length);
    int rest = mark + length;
    System.arraycopy(table, rest, blanked, mark + blank.length, table.length - rest);
    return blanked;
  }

  private static String start(byte[] table, CsvDialect dialect) {
    int length = Math.min(table.length - dialect.mark(), BYTES);
    return new String(table, dialect.mark(), length, dialect.charset());
  }

  /** The line that says what the delimiter is, with its end; it stays. */
  private static String announcement(String start, CsvDialect dialect) {
    Matcher end = LINE_END.matcher(start);
    return dialect.announced() && end.find() ? start.substring(0, end.end()) : "";
  }

  /** The number of lines of a table's heading, blank ones among them; 0 where it has none. */
  static int lines(byte[] table, byte[] blanked) {
    if (table.length == blanked.length) {
      return 0;
    }
    CsvDialect dialect = CsvDialect.of(blanked);
    String text = start(blanked, dialect);
    int above = dialect.announced() ? 1 : 0;
    return above + (int) text.lines().skip(above).takeWhile(String::isEmpty).count();
  }

  /** All that stands before the names of the columns. */
  private static String of(String start, CsvDialect dialect) {
    Matcher end = LINE_END.matcher(start);
    int from = 0;
    int before = 0;
    int widest = 0;
    while (before <= MOST_LINES && end.find()) {
      String line = start.substring(from, end.start());
      if (!line.isBlank()) {
        List<String> fields = fields(line, dialect);
        int width = width(fields);
        if (kinds(fields) >= 2) {
          return width > widest && before > 0 ? start.substring(0, from) : "";
        }
        if (line.chars().filter(c -> c == '"').count() % 2 > 0) {
          return "";
        }
        before++;
        widest = Math.max(widest, width);
      }
      from = end.end();
    }
    return "";
  }

  private static List<String> fields(String line, CsvDialect dialect) {
    char delimiter =
        dialect.announced()
            ? dialect.delimiter()
            : CsvDialect.of(line.getBytes(StandardCharsets.UTF_8)).delimiter();
    return PlainFields.of(line.replace("\"", ""), Separator.of(delimiter));
  }

  private static int width(List<String> fields) {
    return (int) fields.stream().filter(field -> !field.isBlank()).count();
  }

  /** The number of columns whose names say what they are. */
  private static int kinds(List<String> fields) {
    Set<Integer> places = new HashSet<>();
    for (List<String> names : KINDS) {
      int place = ColumnNames.find(fields, names);
      if (place >= 0) {
        places.add(place);
      }
    }
    return places.size();
  }
}
