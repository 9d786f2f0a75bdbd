package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.text.Texts;

/**
 * The ids of a model's columns, and the map back from ids to columns, in arrays: a program that
 * keeps a hundred models does without a hundred maps of objects. Immutable.
 */
final class ColumnIndex {
  private static final Texts TEXTS = Texts.of(ColumnIndex.class);

  private final int[] idOfColumn;

  /** All ids, ascending, and the column of each. */
  private final int[] ids;

  private final int[] columns;

  /**
   * @param idOfColumn the id of each column; copied
   * @throws IllegalArgumentException when an id occurs twice
   */
  ColumnIndex(int[] idOfColumn) {
    this.idOfColumn = idOfColumn.clone();
    long[] sorted = new long[idOfColumn.length];
    for (int column = 0; column < sorted.length; column++) {
      sorted[column] = (long) idOfColumn[column] << Integer.SIZE | column;
    }
    Arrays.sort(sorted);
    ids = new int[sorted.length];
    columns = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ids[i] = (int) (sorted[i] >> Integer.SIZE);
      columns[i] = (int) sorted[i];
      if (i > 0 && ids[i] == ids[i - 1]) {
        throw new IllegalArgumentException(TEXTS.format("twice", Integer.toString(ids[i])));
      }
    }
  }

  /** The number of columns. */
  int size() {
    return idOfColumn.length;
  }

  /** The id of each column; a copy. */
  int[] ids() {
    return idOfColumn.clone();
  }

  /** The id of one column. */
  int id(int column) {
    return idOfColumn[column];
  }

  /** The column with this id, or -1 when there is none. */
  int column(int id) {
    int at = Arrays.binarySearch(ids, id);
    return at < 0 ? -1 : columns[at];
  }
}
