package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.Contents;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;

/** The check that a table has the columns of ratings. */
final class MissingColumns {
  private static final int SHOWN = 60;
  private static final int LONGEST_LINE = 250_000;

  private MissingColumns() {}

  /**
   * @throws DataSetException when one is missing; the sentence says which, which there are, and how
   *     to name them
   */
  static void check(Contents.Table table) throws DataSetException {
    RatingsLayout layout = table.layout();
    RatingColumns columns = layout.columns();
    String file = table.ratings().name();
    if (table.sample().rows().isEmpty()) {
      throw new DataSetException(
          file + " is empty; download the data set again, or choose another one.");
    }
    if (String.join("", table.sample().rows().getFirst()).length() > LONGEST_LINE) {
      throw RatingsFile.tooLong(file, 1);
    }
    var missing = new ArrayList<String>();
    var options = new ArrayList<String>();
    add(columns.user(), "users", "user=NAME", missing, options);
    add(columns.movie(), "movies", "movie=NAME", missing, options);
    add(columns.rating(), "ratings", "rating=NAME", missing, options);
    if (!missing.isEmpty()) {
      throw new DataSetException(
          String.format(
              Locale.ROOT,
              "%s has no column of %s: its first line is \"%s\". Name %s, as in --table %s.",
              file,
              String.join(" and none of ", missing),
              start(table.sample().rows().getFirst(), layout),
              missing.size() == 1 ? "the column" : "the columns",
              String.join(",", options)));
    }
  }

  private static void add(
      int place, String what, String option, List<String> missing, List<String> options) {
    if (place < 0) {
      missing.add(what);
      options.add(option);
    }
  }

  private static String start(List<String> header, RatingsLayout layout) {
    String line = String.join(layout.separator().text(), header);
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
