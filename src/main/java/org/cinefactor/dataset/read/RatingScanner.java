package org.cinefactor.dataset.read;

import java.nio.charset.StandardCharsets;
import org.cinefactor.dataset.IdIndex;
import org.cinefactor.dataset.RatingBlock;

/**
 * Reads ratings from the bytes of whole lines. Plain rows (digits, one comma between two fields)
 * are read in place, without an object per row; any other row goes to {@link RatingRow}. Not for
 * two threads at once.
 */
final class RatingScanner {
  private static final int USER = 1;
  private static final int MOVIE = 2;
  private static final int RATING = 3;
  private static final int TIMESTAMP = 4;

  /** Nine digits always fit an int. */
  private static final int MOST_DIGITS = 9;

  private static final int USUAL_ROW = 20;

  private final byte[] roles;
  private final IdIndex movies;
  private final RatingRow careful;

  private byte[] text = new byte[0];
  private int at;
  private int user;
  private int movie;
  private int hundredths;

  RatingScanner(RatingColumns columns, IdIndex movies) {
    this.movies = movies;
    this.careful = new RatingRow(columns, movies);
    this.roles = new byte[columns.last() + 1];
    roles[columns.user()] = USER;
    roles[columns.movie()] = MOVIE;
    roles[columns.rating()] = RATING;
    if (columns.timestamp() >= 0) {
      roles[columns.timestamp()] = TIMESTAMP;
    }
  }

  /** Reads {@code length} bytes that start with a line and end with a line feed. */
  RatingBlock scan(byte[] bytes, int length) {
    text = bytes;
    at = 0;
    var block = new RatingBlock(length / USUAL_ROW);
    int line = 0;
    int rows = 0;
    for (; at < length; line++) {
      int start = at;
      if (plain() && keep(block)) {
        rows++;
        continue;
      }
      at = start;
      while (text[at] != '\n') {
        at++;
      }
      if (careful.read(new String(text, start, at - start, StandardCharsets.UTF_8), line, block)) {
        rows++;
      }
      at++;
    }
    return block.close(line, rows);
  }

  private boolean keep(RatingBlock block) {
    int number = movies.indexOf(movie);
    if (number < 0 || hundredths < 50 || hundredths > 500) {
      return false;
    }
    block.add(user, number, (short) hundredths);
    return true;
  }

  /** Reads a plain row and its line end; false, anywhere in the line, when it is not plain. */
  private boolean plain() {
    for (int field = 0; field < roles.length; field++) {
      if (field > 0 && text[at++] != ',') {
        return false;
      }
      boolean read =
          switch (roles[field]) {
            case USER -> (user = digits()) >= 0;
            case MOVIE -> (movie = digits()) >= 0;
            case RATING -> (hundredths = stars()) >= 0;
            case TIMESTAMP -> skipDigits();
            default -> skipField();
          };
      if (!read) {
        return false;
      }
    }
    while (text[at] == ',') {
      at++;
      if (!skipField()) {
        return false;
      }
    }
    if (text[at] == '\r') {
      at++;
    }
    return text[at++] == '\n';
  }

  /** A whole number of at most nine digits, or -1. */
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

  /** Stars such as 4, 4.5 or 3.75, in hundredths, or -1. */
  private int stars() {
    int whole = digits();
    if (whole < 0 || whole > 5 || text[at] != '.') {
      return whole < 0 || whole > 5 ? -1 : whole * 100;
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

  private boolean skipDigits() {
    int from = at;
    while (text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at > from;
  }

  private boolean skipField() {
    while (text[at] != ',' && text[at] != '\n' && text[at] != '\r') {
      if (text[at] == '"') {
        return false;
      }
      at++;
    }
    return true;
  }
}
