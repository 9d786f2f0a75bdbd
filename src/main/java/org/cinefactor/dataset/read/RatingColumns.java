package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cinefactor.dataset.DataSetException;

/** The positions of a CSV file's columns, by the names in its first line. */
record RatingColumns(int user, int movie, int rating, int timestamp) {
  /** The columns of ratings.csv; the timestamp may be missing, -1 then. */
  static RatingColumns of(String file, List<String> header) throws DataSetException {
    List<Integer> places = places(file, header, "userId", "movieId", "rating");
    return new RatingColumns(
        places.get(0), places.get(1), places.get(2), place(header, "timestamp"));
  }

  /** The last column that must be there in a row. */
  int last() {
    return Math.max(Math.max(user, movie), Math.max(rating, timestamp));
  }

  /**
   * The places of the named columns.
   *
   * @throws DataSetException when one is missing; the sentence says which, and which there are
   */
  static List<Integer> places(String file, List<String> header, String... names)
      throws DataSetException {
    var places = new ArrayList<Integer>();
    var missing = new ArrayList<String>();
    for (String name : names) {
      places.add(place(header, name));
      if (places.getLast() < 0) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new DataSetException(
          String.format(
              Locale.ROOT,
              "%s has no column %s: its first line must name the columns %s, but is \"%s\".",
              file,
              String.join(" and no column ", missing),
              String.join(", ", names),
              start(header)));
    }
    return places;
  }

  private static int place(List<String> header, String name) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static String start(List<String> header) {
    String line = String.join(",", header);
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
