package org.cinefactor.dataset;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;

/** Numbers the movies of a catalog by ascending id. */
final class MovieNumbers {
  private MovieNumbers() {}

  static IdIndex of(Catalog catalog) {
    return IdIndex.of(catalog.movies().stream().mapToInt(Movie::id).toArray());
  }
}
