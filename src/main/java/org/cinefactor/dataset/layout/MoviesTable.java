package org.cinefactor.dataset.layout;

import org.cinefactor.dataset.source.DataFile;

/**
 * A table of movies.
 *
 * @param file where it lies
 * @param layout how it is written
 * @param key which ids it has
 */
public record MoviesTable(DataFile file, MoviesLayout layout, Key key) {
  /** The ids of a table of movies. */
  public enum Key {
    /** Those of the table of ratings. */
    SAME,
    /** TMDB's numbers, to which links.csv leads from those of the table of ratings. */
    TMDB
  }
}
