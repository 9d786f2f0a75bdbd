package org.cinefactor.profile.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cinefactor.catalog.Ratings;

/**
 * A reader of rows into ratings; fields that make no sense give a sentence with file and line.
 *
 * @param file names it in a sentence
 * @param columns what stands where
 */
record RowReader(Path file, Columns columns) {
  private static final Pattern LIST_SEPARATOR =
      Pattern.compile(Pattern.quote(ProfileCsv.LIST_SEPARATOR));

  /** Whether movies are told by their numbers. */
  boolean hasIds() {
    return columns.movieId() >= 0;
  }

  /** The movie's number. */
  int movieId(Sheet.Row row) throws ExchangeException {
    return whole(row, "movieId", row.field(columns.movieId()));
  }

  /** The title. */
  String title(Sheet.Row row) {
    return row.field(columns.title());
  }

  /** The year, where there is one. */
  OptionalInt year(Sheet.Row row) throws ExchangeException {
    String word = row.field(columns.year());
    return word.isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(row, "year", word));
  }

  /** The stars, from 0.5 to 5; empty where none are given. */
  OptionalDouble stars(Sheet.Row row) throws ExchangeException {
    String word = row.field(columns.stars());
    if (word.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble given = number(word.replace(',', '.'));
    double stars = given.orElse(Double.NaN) * Ratings.MOST / columns.most();
    if (stars >= Ratings.LEAST && stars <= Ratings.MOST) {
      return OptionalDouble.of(stars);
    }
    String range = columns.most() == Columns.OF_TEN ? "from 1 to 10" : "from 0.5 to 5";
    throw wrong(row, "the rating \"" + word + "\" is not a number " + range);
  }

  /** The lists that the movie is on. */
  List<ListName> lists(Sheet.Row row) throws ExchangeException {
    String all = columns.lists() < 0 ? "" : row.field(columns.lists());
    var lists = new ArrayList<ListName>();
    for (String word : all.isEmpty() ? new String[0] : LIST_SEPARATOR.split(all, -1)) {
      var list = ListName.named(word);
      if (list.isEmpty()) {
        throw wrong(row, "there is no list \"" + word + "\", only watchlist, hidden and not seen");
      }
      lists.add(list.get());
    }
    return lists;
  }

  private int whole(Sheet.Row row, String column, String word) throws ExchangeException {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException _) {
      // Said with its line.
      throw wrong(row, "the " + column + " \"" + word + "\" is not a whole number");
    }
  }

  private static OptionalDouble number(String word) {
    try {
      return OptionalDouble.of(Double.parseDouble(word));
    } catch (NumberFormatException _) {
      // The caller says in a sentence what is wanted.
      return OptionalDouble.empty();
    }
  }

  private ExchangeException wrong(Sheet.Row row, String what) {
    return new ExchangeException(
        file
            + " cannot be read: line "
            + row.line()
            + ": "
            + what
            + ". Correct that line and try"
            + " again; nothing was changed.");
  }
}
