package org.cinefactor.csv;

import java.util.List;
import java.util.Optional;

/**
 * One row of a small table.
 *
 * @param line the line where it begins, counted from 1
 * @param fields its fields; empty when its quotes do not match
 * @param text the row as it is written, where its quotes do not match; else empty
 */
public record CsvRow(long line, Optional<List<String>> fields, String text) {
  /** A row with these fields. */
  public CsvRow(long line, Optional<List<String>> fields) {
    this(line, fields, "");
  }

  /** The field of a column without spaces around it; empty where there is none. */
  public String field(int column) {
    List<String> all = fields.orElse(List.of());
    return column >= 0 && column < all.size() ? all.get(column).strip() : "";
  }
}
