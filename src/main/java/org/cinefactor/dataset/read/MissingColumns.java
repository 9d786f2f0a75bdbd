package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.text.Texts;

/** The check that a table has the columns of ratings. */
final class MissingColumns {
  private static final Texts TEXTS = Texts.of(MissingColumns.class);

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
      throw new DataSetException(TEXTS.format("empty", file));
    }
    if (String.join("", table.sample().rows().getFirst()).length() > LONGEST_LINE) {
      throw RatingsFile.tooLong(file, 1);
    }
    var missing = new ArrayList<String>();
    var options = new ArrayList<String>();
    add(columns.user(), TEXTS.get("columns.users"), "user=NAME", missing, options);
    add(columns.movie(), TEXTS.get("columns.movies"), "movie=NAME", missing, options);
    add(columns.rating(), TEXTS.get("columns.ratings"), "rating=NAME", missing, options);
    if (!missing.isEmpty()) {
      throw new DataSetException(
          TEXTS.format(
              "columns.missing",
              file,
              String.join(TEXTS.get("columns.and"), missing),
              start(table.sample().rows().getFirst(), layout),
              missing.size(),
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
