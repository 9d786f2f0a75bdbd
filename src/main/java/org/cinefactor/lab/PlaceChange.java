package org.cinefactor.lab;

/** The change of a movie's place from one list to the next. */
public enum PlaceChange {
  /** In both, at the same place. */
  SAME,
  /** In both, at another place. */
  MOVED,
  /** Only in the first. */
  LOST,
  /** Only in the second. */
  NEW,
  /** In neither: it stands in a third list. */
  ABSENT;

  /**
   * The change from one place to another.
   *
   * @param before the place in the first list, from 1; 0 when it is not there
   * @param after the place in the second list, likewise
   */
  public static PlaceChange between(int before, int after) {
    if (before == 0) {
      return after == 0 ? ABSENT : NEW;
    }
    if (after == 0) {
      return LOST;
    }
    return before == after ? SAME : MOVED;
  }
}
