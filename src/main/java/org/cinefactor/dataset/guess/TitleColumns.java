package org.cinefactor.dataset.guess;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.dataset.layout.GenreStyle;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;

/**
 * The columns of a table of ratings that say what its movies are: titles, genres and years. One
 * whose fields change from row to row of a movie says something else: the name of who rated, the
 * heading of a review, the year of the rating.
 */
final class TitleColumns {
  /**
   * More than one row, and more than this share of the rows of movies that have come before, may
   * not have another field than a movie's first row.
   */
  private static final double MESSY = 0.25;

  private final TableSample sample;
  private final RatingsLayout layout;

  private TitleColumns(TableSample sample, RatingsLayout layout) {
    this.sample = sample;
    this.layout = layout;
  }

  /**
   * The layout of the movies in a table of ratings; empty where it has none of these columns. Where
   * ratings name their movies by titles, these are the ids.
   */
  static Optional<MoviesLayout> of(TableSample sample, RatingsLayout layout) {
    return layout.header() && layout.columns().complete()
        ? new TitleColumns(sample, layout).find()
        : Optional.empty();
  }

  private Optional<MoviesLayout> find() {
    int movie = layout.columns().movie();
    int words =
        find(ColumnNames.TITLE, at -> RatingsGuess.isNamed(sample, at) && belongsToMovie(at));
    int title = words < 0 && layout.movieNames() ? movie : words;
    int genres = find(ColumnNames.GENRES, this::belongsToMovie);
    int year = find(ColumnNames.YEAR, this::belongsToMovie);
    if (title < 0 || (title == movie && genres < 0 && year < 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new MoviesLayout(
            layout.separator(),
            layout.separator() != Separator.COLONS,
            true,
            movie,
            title,
            genres,
            year,
            genres < 0 ? GenreStyle.NONE : GenreStyle.COLUMN));
  }

  private int find(List<String> names, IntPredicate fits) {
    RatingColumns taken = layout.columns();
    return ColumnNames.find(
        layout.names(),
        names,
        at -> at != taken.user() && at != taken.movie() && at != taken.rating() && fits.test(at));
  }

  private boolean belongsToMovie(int column) {
    Map<String, String> first = new HashMap<>();
    int again = 0;
    int other = 0;
    for (List<String> row : sample.rows().subList(1, sample.rows().size())) {
      if (row.size() > Math.max(column, layout.columns().movie())) {
        String field = MovieTitle.parse(row.get(column)).name().toLowerCase(Locale.ROOT);
        String movie = row.get(layout.columns().movie()).strip();
        String before = field.isEmpty() ? null : first.putIfAbsent(movie, field);
        again += before == null ? 0 : 1;
        other += before == null || before.equals(field) ? 0 : 1;
      }
    }
    return other <= Math.max(1, MESSY * again);
  }
}
