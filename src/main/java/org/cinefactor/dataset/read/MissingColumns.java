package org.cinefactor.dataset.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.dataset.read.report.TableRemedy;
import org.cinefactor.text.Texts;

/** The check that a table has the columns of ratings. */
final class MissingColumns {
  private static final Texts TEXTS = Texts.of(MissingColumns.class);

  private static final int SHOWN = 60;
  private static final int LONGEST_LINE = 250_000;

  private MissingColumns() {}

  /**
   * @throws DataSetException when one is missing; the sentence says which, and which there are
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
    var missing = EnumSet.noneOf(TableRemedy.Column.class);
    add(columns.user(), TableRemedy.Column.USER, missing);
    add(columns.movie(), TableRemedy.Column.MOVIE, missing);
    add(columns.rating(), TableRemedy.Column.RATING, missing);
    if (!missing.isEmpty() && table.sample().rows().getFirst().getFirst().startsWith("#")) {
      throw new DataSetException(TEXTS.format("comment", file));
    }
    if (!missing.isEmpty()) {
      String names =
          missing.stream().map(TEXTS::get).collect(Collectors.joining(TEXTS.get("columns.and")));
      throw new TableRefusedException(
          TEXTS.format(
              "columns.missing", file, names, start(table.sample().rows().getFirst(), layout)),
          new TableRemedy.MissingColumns(missing));
    }
    checkRoles(layout, file);
  }

  /** Refuses a table of which one column is to be two things. */
  private static void checkRoles(RatingsLayout layout, String file) throws DataSetException {
    var roles = new EnumMap<TableRemedy.Column, Integer>(TableRemedy.Column.class);
    roles.put(TableRemedy.Column.USER, layout.columns().user());
    roles.put(TableRemedy.Column.MOVIE, layout.columns().movie());
    roles.put(TableRemedy.Column.RATING, layout.columns().rating());
    for (Map.Entry<TableRemedy.Column, Integer> one : roles.entrySet()) {
      for (Map.Entry<TableRemedy.Column, Integer> other : roles.entrySet()) {
        if (one.getKey() != other.getKey() && one.getValue().equals(other.getValue())) {
          throw new TableRefusedException(
              TEXTS.format(
                  "columns.same",
                  layout.name(one.getValue()),
                  file,
                  TEXTS.get(one.getKey()),
                  TEXTS.get(other.getKey())),
              new TableRemedy.MissingColumns(Set.of(one.getKey(), other.getKey())));
        }
      }
    }
  }

  private static void add(int place, TableRemedy.Column column, Set<TableRemedy.Column> missing) {
    if (place < 0) {
      missing.add(column);
    }
  }

  private static String start(List<String> header, RatingsLayout layout) {
    String line = String.join(layout.separator().text(), header);
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
