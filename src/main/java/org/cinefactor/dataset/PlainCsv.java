package org.cinefactor.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV as nearly everybody writes it, several times sooner than a parser of everything: fields
 * without quotes, or in quotes from end to end. It goes through bytes, so the text's encoding must
 * be one, such as UTF-8 or Latin-1, in which commas, quotes and line ends are those of ASCII.
 */
final class PlainCsv {
  private static final int PAUSE = 1000;
  private static final int USUAL_FIELDS = 3;

  private final byte[] text;
  private final Charset charset;
  private final List<CsvRow> rows = new ArrayList<>();
  private int at;
  private long line = 1;

  private PlainCsv(byte[] text, int from, Charset charset) {
    this.text = text;
    this.at = from;
    this.charset = charset;
  }

  /**
   * All rows from some byte on, without empty lines, pausing now and then; nothing when the text
   * holds other.
   */
  static Optional<List<CsvRow>> rows(byte[] text, int from, Charset charset, Runnable pause) {
    PlainCsv csv = new PlainCsv(text, from, charset);
    while (csv.at < text.length) {
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
    List<String> fields = new ArrayList<>(USUAL_FIELDS);
    boolean more = !atLineEnd();
    while (more) {
      boolean read = text[at] == '"' ? quoted(fields) : bare(fields);
      if (!read) {
        return false;
      }
      more = at < text.length && text[at] == ',';
      if (more) {
        at++;
        if (atLineEnd()) {
          fields.add("");
          more = false;
        }
      }
    }
    if (!fields.isEmpty()) {
      rows.add(new CsvRow(first, Optional.of(fields)));
    }
    return lineEnd();
  }

  private boolean atLineEnd() {
    return at == text.length || text[at] == '\n' || text[at] == '\r';
  }

  /** Passes the line end; false when there is none. */
  private boolean lineEnd() {
    line++;
    if (at < text.length && text[at] == '\r') {
      at++;
    }
    return at == text.length || text[at++] == '\n';
  }

  /** A field up to a comma or line end; false when there is a quote in it. */
  private boolean bare(List<String> fields) {
    int from = at;
    int to = from;
    byte[] bytes = text;
    while (to < bytes.length
        && bytes[to] != ','
        && bytes[to] != '\n'
        && bytes[to] != '\r'
        && bytes[to] != '"') {
      to++;
    }
    at = to;
    fields.add(new String(bytes, from, to - from, charset));
    return to == bytes.length || bytes[to] != '"';
  }

  /** Two quotes inside stand for one; line ends may be inside too. */
  private boolean quoted(List<String> fields) {
    var field = new ByteArrayOutputStream();
    int from = at + 1;
    int quote = quote(from);
    while (quote + 1 < text.length && text[quote + 1] == '"') {
      field.write(text, from, quote + 1 - from);
      from = quote + 2;
      quote = quote(from);
    }
    if (quote == text.length) {
      return false;
    }
    field.write(text, from, quote - from);
    fields.add(field.toString(charset));
    at = quote + 1;
    return true;
  }

  /** The next quote, or the end; line feeds on the way are counted. */
  private int quote(int from) {
    int i = from;
    while (i < text.length && text[i] != '"') {
      line += text[i] == '\n' ? 1 : 0;
      i++;
    }
    return i;
  }
}
