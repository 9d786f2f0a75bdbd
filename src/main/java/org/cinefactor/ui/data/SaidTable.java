package org.cinefactor.ui.data;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cinefactor.dataset.guess.TablePreview;

/**
 * A table of ratings, and what a person has said of it that is not worked out yet: that looks
 * through its first rows, for which the window does not wait.
 *
 * @param before the table as it was
 * @param changes what was said, in order
 */
record SaidTable(TablePreview before, List<UnaryOperator<TablePreview>> changes) {
  SaidTable {
    changes = List.copyOf(changes);
  }

  /** A table of which nothing was said. */
  static SaidTable of(TablePreview table) {
    return new SaidTable(table, List.of());
  }

  /** The same with something more. */
  SaidTable and(UnaryOperator<TablePreview> change) {
    return new SaidTable(before, Stream.concat(changes.stream(), Stream.of(change)).toList());
  }

  /** The table as it was said. */
  TablePreview table() {
    TablePreview table = before;
    for (UnaryOperator<TablePreview> change : changes) {
      table = change.apply(table);
    }
    return table;
  }

  /** The same said of the table as it was read anew. */
  TablePreview keptIn(TablePreview anew) {
    return anew.keeping(table());
  }
}
