package org.cinefactor.dataset.read;

import java.nio.charset.Charset;
import java.util.Optional;
import org.cinefactor.csv.CsvRowEnd;
import org.cinefactor.dataset.IdIndex;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;

/**
 * The scanner of ratings in the bytes of whole lines. Plain rows (digits, one separator between two
 * fields) are read in place, without an object per row; any other row goes to {@link RatingRow}.
 * Not for two threads at once.
 *
 * <p>It stays beside Apache Commons CSV for large files: Commons CSV needs 15.6 ms for the 100,004
 * rows of the shipped ratings alone, in a warm process, and the program 11 ms for the whole data
 * set ({@code LibraryBenchmark}, {@code ReadingBenchmark}).
 */
final class RatingScanner {
  private static final int USER = 1;
  private static final int MOVIE = 2;
  private static final int RATING = 3;

  /** Nine digits always fit an int. */
  private static final int MOST_DIGITS = 9;

  private static final int USUAL_ROW = 20;

  private final byte[] roles;
  private final byte separator;
  private final boolean twice;
  private final short[] starsOf;
  private final boolean anyMovie;
  private final IdIndex movies;
  private final RatingRow careful;
  private final Optional<MoviesLayout> inline;
  private final Charset charset;

  private byte[] text = new byte[0];
  private int at;
  private int user;
  private int movie;
  private int rating;

  /**
   * @param layout how the rows are written
   * @param starsOf {@link RatingsLayout#table}, shared by all scanners of a file
   * @param ids which ids there may be
   * @param inline the columns with what rows tell of their movies, where there are some: then no
   *     row is plain
   * @param charset the encoding of names
   */
  RatingScanner(
      RatingsLayout layout,
      short[] starsOf,
      RatingIds ids,
      Optional<MoviesLayout> inline,
      Charset charset) {
    this.separator = (byte) layout.separator().text().charAt(0);
    this.twice = layout.separator().text().length() > 1;
    this.starsOf = starsOf;
    this.anyMovie = ids.listed().isEmpty();
    this.movies = ids.listed().orElseGet(() -> IdIndex.of(new int[0]));
    this.careful = new RatingRow(layout, ids, inline);
    this.inline = inline;
    this.charset = charset;
    RatingColumns columns = layout.columns();
    this.roles = new byte[columns.last() + 1];
    roles[columns.user()] = USER;
    roles[columns.movie()] = MOVIE;
    roles[columns.rating()] = RATING;
  }

  /**
   * Reads {@code length} bytes that start with a row and end with a line feed; a row that begins
   * among them and does not end is left to {@link ScannedBlock#end}.
   */
  ScannedBlock scan(byte[] bytes, int length) {
    text = bytes;
    at = 0;
    var block = new ScannedBlock(length / USUAL_ROW, inline);
    int line = 0;
    int rows = 0;
    boolean mayBePlain = inline.isEmpty();
    while (at < length) {
      int start = at;
      boolean plain = mayBePlain && plain();
      at = plain ? at : start;
      int lines = passRow(start, length);
      if (lines == 0) {
        return block.close(line, rows, start);
      }
      if ((plain && keep(block)) || careful(start, line, block)) {
        rows++;
      }
      line += lines;
    }
    return block.close(line, rows, length);
  }

  /** Goes on to the next row, and says over how many lines; 0 where this one does not end. */
  private int passRow(int start, int length) {
    if (!passLine() || twice) {
      return 1;
    }
    int end = CsvRowEnd.of(text, start, length, separator);
    if (end == CsvRowEnd.OPEN && start > 0) {
      return 0;
    }
    int lines = 1;
    for (; at < end; at++) {
      lines += text[at] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Goes on to the next line, and says whether there are quotes on the way. */
  private boolean passLine() {
    boolean quotes = false;
    while (text[at] != '\n') {
      quotes |= text[at] == '"';
      at++;
    }
    at++;
    return quotes;
  }

  private boolean careful(int start, int line, ScannedBlock block) {
    block.encoding().add(text, start, at);
    return careful.read(new String(text, start, at - 1 - start, charset), line, block);
  }

  private boolean keep(ScannedBlock block) {
    int number = anyMovie ? movie : movies.indexOf(movie);
    int stars = rating < starsOf.length ? starsOf[rating] : -1;
    if (number < 0 || stars < 0) {
      return false;
    }
    block.ratings().add(user, number, (short) stars);
    return true;
  }

  /** Reads a plain row up to the columns that do not matter; false when it is not plain. */
  private boolean plain() {
    for (int field = 0; field < roles.length; field++) {
      if (field > 0 && !between()) {
        return false;
      }
      boolean read =
          switch (roles[field]) {
            case USER -> (user = id()) >= 0;
            case MOVIE -> (movie = id()) >= 0;
            case RATING -> (rating = rating()) >= 0;
            default -> skipField();
          };
      if (!read) {
        return false;
      }
    }
    return text[at] == separator || text[at] == '\n' || (text[at] == '\r' && text[at + 1] == '\n');
  }

  private boolean between() {
    return text[at++] == separator && (!twice || text[at++] == separator);
  }

  /** A whole number of at most nine digits, perhaps with the .0 that pandas writes, or -1. */
  private int id() {
    int value = digits();
    if (text[at] == '.' && text[at + 1] == '0') {
      at += 2;
    }
    return value;
  }

  private int digits() {
    byte[] bytes = text;
    int from = at;
    int i = from;
    int value = 0;
    for (int digit = bytes[i] - '0'; digit >= 0 && digit <= 9; digit = bytes[++i] - '0') {
      value = value * 10 + digit;
    }
    at = i;
    return i == from || i - from > MOST_DIGITS ? -1 : value;
  }

  /** A rating such as 4, 4.5, 3.75 or 100, in hundredths, or -1. */
  private int rating() {
    int whole = digits();
    if (whole < 0 || whole > 100 || text[at] != '.') {
      return whole < 0 || whole > 100 ? -1 : whole * 100;
    }
    at++;
    int from = at;
    int fraction = digits();
    return switch (fraction < 0 ? 0 : at - from) {
      case 1 -> whole * 100 + fraction * 10;
      case 2 -> whole * 100 + fraction;
      default -> -1;
    };
  }

  private boolean skipField() {
    while (text[at] != separator && text[at] != '\n' && text[at] != '\r') {
      if (text[at] == '"') {
        return false;
      }
      at++;
    }
    return true;
  }
}
