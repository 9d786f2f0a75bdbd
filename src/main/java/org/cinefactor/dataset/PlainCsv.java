package org.cinefactor.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV as nearly everybody writes it, several times sooner than a parser of everything: fields
 * without quotes, or in quotes from end to end.
 */
final class PlainCsv {
  private static final int PAUSE = 1000;

  private final String text;
  private final List<CsvRow> rows = new ArrayList<>();
  private int at;
  private long line = 1;

  private PlainCsv(String text) {
    this.text = text;
  }

  /** All rows, without empty lines, pausing now and then; nothing when the text holds other. */
  static Optional<List<CsvRow>> rows(String text, Runnable pause) {
    PlainCsv csv = new PlainCsv(text);
    while (csv.at < text.length()) {
      if (!csv.row()) {
        return Optional.empty();
      }
      if (csv.rows.size() % PAUSE == 0) {
        pause.run();
      }
    }
    return Optional.of(csv.rows);
  }

  private boolean row() {
    long first = line;
    List<String> fields = new ArrayList<>();
    int end = lineEnd();
    boolean more = end > at;
    while (more) {
      boolean read = (at < end && text.charAt(at) == '"') ? quoted(fields) : bare(fields, end);
      if (!read) {
        return false;
      }
      end = lineEnd();
      more = at < end;
      if (more && text.charAt(at++) != ',') {
        return false;
      }
    }
    if (!fields.isEmpty()) {
      rows.add(new CsvRow(first, Optional.of(fields)));
    }
    at = end;
    return lineFeed();
  }

  /** Where the line ends, before its line end. */
  private int lineEnd() {
    int feed = text.indexOf('\n', at);
    int end = feed < 0 ? text.length() : feed;
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private boolean lineFeed() {
    line++;
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    return at == text.length() || text.charAt(at++) == '\n';
  }

  private boolean bare(List<String> fields, int end) {
    int comma = text.indexOf(',', at);
    int close = comma < 0 || comma > end ? end : comma;
    String field = text.substring(at, close);
    at = close;
    fields.add(field);
    return field.indexOf('"') < 0 && field.indexOf('\r') < 0;
  }

  /** Two quotes inside stand for one; line ends may be inside too. */
  private boolean quoted(List<String> fields) {
    StringBuilder field = new StringBuilder();
    int from = at + 1;
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      field.append(text, from, quote + 1);
      from = quote + 2;
      quote = text.indexOf('"', from);
    }
    if (quote < 0) {
      return false;
    }
    field.append(text, from, quote);
    line += field.chars().filter(c -> c == '\n').count();
    fields.add(field.toString());
    at = quote + 1;
    return true;
  }
}
