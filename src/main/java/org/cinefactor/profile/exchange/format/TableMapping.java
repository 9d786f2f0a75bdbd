package org.cinefactor.profile.exchange.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.StarScale;

/**
 * The mapping of a table's columns, and what a row of it says.
 *
 * @param source who writes such tables
 * @param columns the places, counted from 0
 * @param scale that of the ratings
 * @param marks what every row without stars says of its movie
 * @param labels those of every row
 * @param current whether the ratings are the person's present ones, and not those of a diary
 */
public record TableMapping(
    TableSource source,
    Map<Column, Integer> columns,
    StarScale scale,
    Set<Mark> marks,
    Set<Label> labels,
    boolean current) {
  public TableMapping {
    columns = Map.copyOf(columns);
    marks = Set.copyOf(marks);
    labels = Set.copyOf(labels);
  }

  /** The place of a column, less than 0 when there is none. */
  public int place(Column column) {
    return columns.getOrDefault(column, -1);
  }

  /** True if there is such a column. */
  public boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** The same with a column somewhere else. */
  public TableMapping with(Column column, int place) {
    Map<Column, Integer> next = new EnumMap<>(Column.class);
    next.putAll(columns);
    next.put(column, place);
    return new TableMapping(source, next, scale, marks, labels, current);
  }

  /** The same without a column. */
  public TableMapping without(Column column) {
    Map<Column, Integer> next = new EnumMap<>(Column.class);
    next.putAll(columns);
    next.remove(column);
    return new TableMapping(source, next, scale, marks, labels, current);
  }

  /** The same on another scale. */
  public TableMapping with(StarScale other) {
    return new TableMapping(source, columns, other, marks, labels, current);
  }

  /** The same, saying only that the movies have a label. */
  TableMapping labelled(Label label) {
    return new TableMapping(source, columns, scale, Set.of(), Set.of(label), current);
  }

  /** The same of a diary. */
  TableMapping ofDiary() {
    return new TableMapping(source, columns, scale, marks, labels, false);
  }

  /** True if movies and something about them can be read. */
  public boolean isComplete() {
    boolean says =
        has(Column.TITLE) || has(Column.MOVIE_ID) || has(Column.IMDB) || has(Column.TMDB);
    return says
        && (has(Column.STARS)
            || has(Column.LISTS)
            || has(Column.TAGS)
            || !marks.isEmpty()
            || !labels.isEmpty());
  }
}
