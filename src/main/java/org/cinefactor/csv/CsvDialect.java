package org.cinefactor.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The way in which a table is written.
 *
 * @param charset its encoding: that of its byte order mark; else UTF-16 where every second byte is
 *     mostly 0, UTF-8 where it is that, else Windows-1251 or Windows-1252, as its letters look
 * @param mark how many bytes the byte order mark has
 * @param delimiter what stands between two fields: {@code , ; tab |}
 * @param announced whether the first line says what the delimiter is, as in {@code sep=;}
 */
public record CsvDialect(Charset charset, int mark, char delimiter, boolean announced) {
  private static final String ANNOUNCEMENT = "sep=";
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** As much as the first two lines of any table have. */
  private static final int HEAD = 64 << 10;

  /** Guesses the dialect of a table from its bytes. */
  public static CsvDialect of(byte[] bytes) {
    Optional<ByteOrderMark> marked = ByteOrderMark.of(bytes);
    Charset charset = marked.map(ByteOrderMark::charset).orElseGet(() -> CharsetGuess.of(bytes));
    int mark = marked.map(ByteOrderMark::length).orElse(0);
    String head = new String(bytes, mark, Math.min(bytes.length - mark, HEAD), charset);
    String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean announced =
        first.toLowerCase(Locale.ROOT).startsWith(ANNOUNCEMENT)
            && first.strip().length() <= ANNOUNCEMENT.length() + 1;
    return new CsvDialect(charset, mark, delimiter(first, announced), announced);
  }

  /** True if all its commas, quotes and line ends are single bytes, as in ASCII. */
  public boolean singleBytes() {
    return singleBytes(charset);
  }

  /** True if all commas, quotes, digits and line ends of an encoding are single bytes. */
  public static boolean singleBytes(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_16BE) && !charset.equals(StandardCharsets.UTF_16LE);
  }

  private static char delimiter(String first, boolean announced) {
    if (announced) {
      char said =
          first.length() > ANNOUNCEMENT.length() ? first.charAt(ANNOUNCEMENT.length()) : ',';
      // A quote cannot be both.
      return said == '"' ? ',' : said;
    }
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int count = outsideQuotes(first, delimiter);
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static int outsideQuotes(String line, char wanted) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
