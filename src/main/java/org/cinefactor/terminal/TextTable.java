package org.cinefactor.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows as columns for people: text to the left, numbers to the right. */
final class TextTable {
  private TextTable() {}

  static String of(Rows rows) {
    List<String> header = rows.columns();
    List<List<String>> cells = new ArrayList<>();
    int[] width = new int[header.size()];
    for (int c = 0; c < width.length; c++) {
      width[c] = width(header.get(c));
    }
    for (List<Object> row : rows.rows()) {
      List<String> line = row.stream().map(TextTable::cell).toList();
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
    return switch (value) {
      case Double d -> number(d);
      case List<?> list -> list.isEmpty() ? "" : cell(list.getLast());
      default -> String.valueOf(value);
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static void line(
      StringBuilder text, List<String> cells, int[] width, List<Object> kinds) {
    int begin = text.length();
    for (int c = 0; c < width.length; c++) {
      String space = " ".repeat(width[c] - width(cells.get(c)));
      boolean right = kinds.get(c) instanceof Number || kinds.get(c) instanceof List<?>;
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

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
