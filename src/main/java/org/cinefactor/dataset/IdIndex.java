package org.cinefactor.dataset;

import java.util.Arrays;

/**
 * Ids in ascending order, each with its place: a table where ids are small, a binary search where
 * they are not.
 */
public final class IdIndex {
  private static final int TABLE_LIMIT = 1 << 22;

  private final int[] ids;
  private final int[] table;

  private IdIndex(int[] ascending) {
    this.ids = ascending;
    int last = ids.length == 0 ? -1 : ids[ids.length - 1];
    this.table = new int[last < TABLE_LIMIT ? last + 1 : 0];
    if (table.length > 0) {
      Arrays.fill(table, -1);
      for (int i = 0; i < ids.length; i++) {
        table[ids[i]] = i;
      }
    }
  }

  /** Of non-negative ids in any order, repeated ones counted once; the array is not kept. */
  public static IdIndex of(int[] ids) {
    int[] sorted = ids.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return new IdIndex(Arrays.copyOf(sorted, size));
  }

  /** The number of ids. */
  public int size() {
    return ids.length;
  }

  /** The id at a place. */
  public int id(int index) {
    return ids[index];
  }

  /** The id's place, or -1 when it is not there. */
  public int indexOf(int id) {
    if (table.length > 0) {
      return id >= 0 && id < table.length ? table[id] : -1;
    }
    return Math.max(-1, Arrays.binarySearch(ids, id));
  }
}
