package org.cinefactor.dataset.guess;

import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.layout.GenreStyle;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.Separator;

/** The layout of a table of movies, guessed from the names of its columns. */
final class MoviesGuess {
  private MoviesGuess() {}

  /**
   * The layout, where it is a table with ids and titles. Where ratings name their movies by titles,
   * these are the ids of a table that says more of the movies.
   *
   * @param idName the name that the table of ratings has for the column of movies
   */
  static Optional<MoviesLayout> of(TableSample sample, String idName) {
    List<String> header = sample.rows().isEmpty() ? List.of() : sample.rows().getFirst();
    int same = ColumnNames.find(header, List.of(ColumnNames.plain(idName)));
    int id = same >= 0 ? same : ColumnNames.find(header, ColumnNames.MOVIE_ID);
    int genres = ColumnNames.find(header, ColumnNames.GENRES);
    int year = ColumnNames.find(header, ColumnNames.YEAR);
    boolean byTitle =
        same >= 0
            && ColumnNames.TITLE.contains(ColumnNames.plain(idName))
            && (genres >= 0 || year >= 0);
    int other = ColumnNames.find(header, ColumnNames.TITLE, place -> place != id);
    int title = other < 0 && byTitle ? id : other;
    if (id < 0 || title < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new MoviesLayout(
            sample.separator(),
            sample.separator() != Separator.COLONS,
            true,
            id,
            title,
            genres,
            year,
            genres < 0 ? GenreStyle.NONE : GenreStyle.COLUMN));
  }
}
