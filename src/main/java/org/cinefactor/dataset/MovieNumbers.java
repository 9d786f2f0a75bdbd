package org.cinefactor.dataset;

import org.cinefactor.catalog.Catalog;

/** The numbers of the movies of a catalog by ascending id. */
public final class MovieNumbers {
  private MovieNumbers() {}

  /** The ids of its movies, in ascending order. */
  public static IdIndex of(Catalog catalog) {
    int[] ids = new int[catalog.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = catalog.movies().get(i).id();
    }
    return IdIndex.of(ids);
  }
}
