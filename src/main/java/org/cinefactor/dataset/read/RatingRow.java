package org.cinefactor.dataset.read;

import java.util.List;
import java.util.Optional;
import org.cinefactor.csv.CsvLine;
import org.cinefactor.dataset.IdIndex;
import org.cinefactor.dataset.RatingBlock;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of ratings field by field and says what is wrong with it: the careful way, for rows
 * that are not plain.
 */
final class RatingRow {
  private static final int SHOWN = 40;

  private final RatingColumns columns;
  private final IdIndex movies;
  private @Nullable String reason;

  RatingRow(RatingColumns columns, IdIndex movies) {
    this.columns = columns;
    this.movies = movies;
  }

  /**
   * Adds the line's rating to the block, or what is wrong with it; returns whether the line is a
   * row at all.
   */
  boolean read(String line, int number, RatingBlock block) {
    Optional<List<String>> fields = CsvLine.fields(line);
    if (fields.isPresent() && fields.get().stream().allMatch(String::isBlank)) {
      return false;
    }
    reason = null;
    if (fields.isEmpty()) {
      fail("its quotes do not match");
    } else if (fields.get().size() <= columns.last()) {
      fail("it has " + fields.get().size() + " fields, fewer than the header");
    } else {
      readFields(fields.get(), block);
    }
    if (reason != null) {
      block.skip(number, reason);
    }
    return true;
  }

  private void readFields(List<String> fields, RatingBlock block) {
    int user = id(fields.get(columns.user()), "userId");
    int movie = id(fields.get(columns.movie()), "movieId");
    double stars = number(fields.get(columns.rating()), "rating");
    if (columns.timestamp() >= 0) {
      number(fields.get(columns.timestamp()), "timestamp");
    }
    if (reason == null && !(stars >= 0.5 && stars <= 5)) {
      fail("the rating " + shown(fields.get(columns.rating())) + " is not between 0.5 and 5");
    }
    if (reason == null && movies.indexOf(movie) < 0) {
      fail("movie " + movie + " is not in movies.csv");
    }
    if (reason == null) {
      block.add(user, movies.indexOf(movie), (short) Math.round(stars * 100));
    }
  }

  private int id(String field, String column) {
    try {
      int id = Integer.parseInt(field.strip());
      if (id >= 0) {
        return id;
      }
    } catch (NumberFormatException e) {
      // Told below, with the field.
    }
    fail("the " + column + " " + shown(field) + " is not a whole number");
    return -1;
  }

  private double number(String field, String column) {
    try {
      return Double.parseDouble(field.strip());
    } catch (NumberFormatException e) {
      fail("the " + column + " " + shown(field) + " is not a number");
      return Double.NaN;
    }
  }

  private void fail(String what) {
    if (reason == null) {
      reason = what;
    }
  }

  static String shown(String field) {
    return '"' + (field.length() <= SHOWN ? field : field.substring(0, SHOWN) + "…") + '"';
  }
}
