package org.cinefactor.dataset.guess;

import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.MoviesTable;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.source.DataFile;

/** The tables that make a data set. */
public sealed interface Contents {
  /**
   * A table of everybody's ratings, and what belongs to it.
   *
   * @param ratings the table
   * @param sample its first rows
   * @param layout how it is written
   * @param movies the table with the titles, where there is one
   * @param inline the columns of titles in the table of ratings itself, where there is no other
   *     table of them
   * @param unfit a file that is called like a table of movies and has no titles of these
   * @param links the numbers of IMDb and TMDB, where there are some
   * @param copies what a browser has saved beside them under the same names, and is not read
   * @param movieLensIds whether movies have the ids that MovieLens' larger data sets share
   */
  record Table(
      DataFile ratings,
      TableSample sample,
      RatingsLayout layout,
      Optional<MoviesTable> movies,
      Optional<MoviesLayout> inline,
      Optional<DataFile> unfit,
      Optional<DataFile> links,
      List<DataFile> copies,
      boolean movieLensIds)
      implements Contents {
    public Table {
      copies = List.copyOf(copies);
    }
  }

  /**
   * A file of ratings for each person.
   *
   * @param files the files
   * @param movies the titles of their ids, where there are some beside them
   * @param links the numbers of IMDb and TMDB, where there are some
   * @param unread tables beside them that are none of these
   */
  record People(
      List<PersonFile> files,
      Optional<MoviesTable> movies,
      Optional<DataFile> links,
      List<DataFile> unread)
      implements Contents {
    public People {
      files = List.copyOf(files);
      unread = List.copyOf(unread);
    }
  }
}
