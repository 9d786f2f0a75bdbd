package org.cinefactor.dataset.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.guess.RatingGrid;
import org.cinefactor.dataset.guess.SchoolGrades;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TitleOptions;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.dataset.read.report.TableRemedy;
import org.cinefactor.text.Texts;

/** The check that a table has the columns of ratings. */
final class MissingColumns {
  private static final Texts TEXTS = Texts.of(MissingColumns.class);

  private static final int SHOWN = 60;
  private static final int LONGEST_LINE = 250_000;

  /** So many lines may stand above the names of the columns. */
  private static final int MOST_ABOVE = 6;

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
    Optional<RatingGrid> grid = RatingGrid.of(table.sample().rows(), layout);
    if (grid.isPresent()) {
      throw new DataSetException(TEXTS.format("grid", file, TEXTS.get(grid.get())));
    }
    if (!missing.isEmpty()) {
      checkKind(table.sample().rows(), file);
      checkHeading(table.sample().rows(), file);
      Optional<String> grades = SchoolGrades.among(table.sample(), layout);
      if (columns.rating() < 0 && grades.isPresent()) {
        throw new DataSetException(TEXTS.format("grades", file, grades.get()));
      }
      String names =
          missing.stream().map(TEXTS::get).collect(Collectors.joining(TEXTS.get("columns.and")));
      String first = start(table.sample().rows().getFirst(), layout);
      String wrong =
          missing.equals(EnumSet.of(TableRemedy.Column.USER))
              ? TEXTS.format("columns.person", file, names, first)
              : TEXTS.format("columns.missing", file, names, first);
      throw new TableRefusedException(wrong, new TableRemedy.MissingColumns(missing));
    }
    checkRoles(layout, file);
  }

  /**
   * Refuses words for columns of titles, genres and years that no column of a table has.
   *
   * @throws DataSetException when there is one
   */
  static void check(Contents.Table table, TitleOptions titles) throws DataSetException {
    RatingsLayout layout = table.layout();
    Optional<String> unknown =
        titles
            .words()
            .filter(word -> !TitleOptions.isNone(word) && layout.column(word) < 0)
            .findFirst();
    if (unknown.isPresent()) {
      throw new TableRefusedException(
          TEXTS.format(
              "columns.unknown",
              table.ratings().name(),
              unknown.get(),
              start(table.sample().rows().getFirst(), layout)),
          TableRemedy.Plain.OTHER_TITLES);
    }
  }

  /** Refuses what is no table at all. */
  private static void checkKind(List<List<String>> rows, String file) throws DataSetException {
    String first = String.join("", rows.getFirst()).strip();
    if (rows.stream().allMatch(row -> String.join("", row).isBlank())) {
      throw new DataSetException(TEXTS.format("empty", file));
    }
    if (rows.stream().limit(MOST_ABOVE).flatMap(List::stream).anyMatch(MissingColumns::isBinary)) {
      throw new DataSetException(TEXTS.format("binary", file));
    }
    if (first.startsWith("<")) {
      throw new DataSetException(TEXTS.format("page", file));
    }
  }

  private static boolean isBinary(String field) {
    return field.chars().anyMatch(letter -> letter < ' ' && "\t\r\n".indexOf(letter) < 0);
  }

  /** Refuses a table with lines above its columns whose names say nothing. */
  private static void checkHeading(List<List<String>> rows, String file) throws DataSetException {
    boolean table =
        rows.stream().limit(MOST_ABOVE).mapToLong(MissingColumns::width).max().orElse(0) >= 3;
    if (width(rows.getFirst()) == 1 && table) {
      throw new DataSetException(TEXTS.format("heading", file, rows.getFirst().getFirst().strip()));
    }
  }

  private static long width(List<String> row) {
    long fields = row.stream().filter(field -> !field.isBlank()).count();
    return row.size() > 1 ? fields : row.getFirst().split("[;\t|]", -1).length;
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
