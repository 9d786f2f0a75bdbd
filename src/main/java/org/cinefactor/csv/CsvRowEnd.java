package org.cinefactor.csv;

/**
 * The search for the end of a CSV row in bytes that end with a line feed: of a row in which a field
 * in quotes has line breaks, not the first of its line ends.
 */
public final class CsvRowEnd {
  /** A field in quotes goes on where the bytes end. */
  public static final int OPEN = -1;

  /** Something stands behind a closing quote: the quotes do not match. */
  public static final int STRAY = -2;

  private final byte[] text;
  private final int to;
  private final int delimiter;
  private int at;

  private CsvRowEnd(byte[] text, int from, int to, int delimiter) {
    this.text = text;
    this.at = from;
    this.to = to;
    this.delimiter = delimiter;
  }

  /** The place behind the line feed of the row that begins at {@code from}, or why it has none. */
  public static int of(byte[] text, int from, int to, int delimiter) {
    return new CsvRowEnd(text, from, to, delimiter).find();
  }

  private int find() {
    while (at < to) {
      if (text[at] == '"' && !passQuoted()) {
        return at == to ? OPEN : STRAY;
      }
      while (at < to && text[at] != delimiter && text[at] != '\n') {
        at++;
      }
      if (at < to && text[at++] == '\n') {
        return at;
      }
    }
    return OPEN;
  }

  /** Passes a field in quotes and the blanks behind it; false when it does not end there. */
  private boolean passQuoted() {
    at++;
    while (at < to && (text[at] != '"' || (at + 1 < to && text[at + 1] == '"'))) {
      at += text[at] == '"' ? 2 : 1;
    }
    at = Math.min(to, at + 1);
    while (at < to && text[at] != delimiter && (text[at] == ' ' || text[at] == '\r')) {
      at++;
    }
    return at < to && (text[at] == delimiter || text[at] == '\n');
  }
}
