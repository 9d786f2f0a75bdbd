package org.cinefactor.terminal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cinefactor.catalog.PrintableText;

/** Rows as columns for people: text to the left, numbers to the right. */
public final class TextTable {
  private static final int PARTS = 10_000;
  private static final double MANY = 1e11;

  private TextTable() {}

  public static String of(Rows rows) {
    return of(rows, new int[rows.columns().size()]);
  }

  /** The same, with columns that have a least width. */
  static String of(Rows rows, int[] least) {
    List<String> header = rows.columns();
    List<List<String>> cells = new ArrayList<>();
    int[] width = new int[header.size()];
    for (int c = 0; c < width.length; c++) {
      width[c] = Math.max(least[c], width(header.get(c)));
    }
    for (List<Object> row : rows.rows()) {
      List<String> line = new ArrayList<>();
      for (Object value : row) {
        line.add(cell(value));
      }
      for (int c = 0; c < width.length; c++) {
        width[c] = Math.max(width[c], width(line.get(c)));
      }
      cells.add(line);
    }
    var text = new StringBuilder();
    List<Object> kinds = rows.rows().isEmpty() ? List.copyOf(header) : rows.rows().getFirst();
    line(text, header, width, kinds);
    cells.forEach(line -> line(text, line, width, kinds));
    return text.toString();
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof WordedNumber number) {
      return number.words();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : cell(list.getLast());
    }
    return PrintableText.line(String.valueOf(value));
  }

  /** Four places after the point, in every language; sooner there than by a format's pattern. */
  private static String number(double value) {
    if (!(Math.abs(value) < MANY)) {
      return String.format(Locale.ROOT, "%.4f", value);
    }
    long parts = Math.round(Math.abs(value) * PARTS);
    // With a one in front, the part behind the point has its zeros.
    String behind = Long.toString(PARTS + parts % PARTS).substring(1);
    return (value < 0 ? "-" : "") + parts / PARTS + "." + behind;
  }

  private static void line(
      StringBuilder text, List<String> cells, int[] width, List<Object> kinds) {
    int begin = text.length();
    for (int c = 0; c < width.length; c++) {
      String space = " ".repeat(width[c] - width(cells.get(c)));
      boolean right = standsRight(kinds.get(c));
      text.append(c == 0 ? "" : "  ");
      text.append(right ? space : "").append(cells.get(c)).append(right ? "" : space);
    }
    int end = text.length();
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }

  private static boolean standsRight(Object kind) {
    return kind instanceof Number || kind instanceof WordedNumber || kind instanceof List<?>;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
