package org.cinefactor.terminal.print;

import java.util.ArrayList;
import java.util.List;

/** Rows of text, whole numbers and real numbers under named columns. */
public final class Rows {
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  /** No rows yet, under these columns. */
  public Rows(String... columns) {
    this.columns = List.of(columns);
  }

  /**
   * Adds a row: a String, Integer, Long, Double, {@link WordedNumber} or List of Double for each
   * column.
   */
  public void add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns);
    }
    rows.add(List.of(cells));
  }

  List<String> columns() {
    return columns;
  }

  List<List<Object>> rows() {
    return rows;
  }
}
