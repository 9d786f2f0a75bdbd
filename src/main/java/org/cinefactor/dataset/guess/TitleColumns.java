package org.cinefactor.dataset.guess;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.genre.KnownGenre;
import org.cinefactor.dataset.layout.GenreStyle;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.TitleOptions;

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

  /** So many of the fields of a column without a name must look like titles, or like genres. */
  private static final double MOST = 0.8;

  private final TableSample sample;
  private final RatingsLayout layout;
  private final TitleOptions said;

  private TitleColumns(TableSample sample, RatingsLayout layout, TitleOptions said) {
    this.sample = sample;
    this.layout = layout;
    this.said = said;
  }

  /**
   * The layout of the movies in a table of ratings; empty where it has none of these columns. Where
   * ratings name their movies by titles, these are the ids.
   *
   * @param said what a person says of these columns; only the others are guessed
   */
  static Optional<MoviesLayout> of(TableSample sample, RatingsLayout layout, TitleOptions said) {
    return layout.columns().complete()
        ? new TitleColumns(sample, layout, said).find()
        : Optional.empty();
  }

  private Optional<MoviesLayout> find() {
    int movie = layout.columns().movie();
    int words = column(said.title(), this::guessedTitle);
    int title = words < 0 && layout.movieNames() ? movie : words;
    int genres = column(said.genres(), this::guessedGenres);
    int year = column(said.year(), () -> find(ColumnNames.YEAR, this::belongsToMovie));
    boolean nothing =
        title < 0
            ? genres < 0 || said.genres().isEmpty()
            : title == movie && genres < 0 && year < 0;
    if (nothing) {
      return Optional.empty();
    }
    return Optional.of(
        new MoviesLayout(
            layout.separator(),
            layout.separator() != Separator.COLONS,
            layout.header(),
            movie,
            title,
            genres,
            title < 0 ? -1 : year,
            genres < 0 ? GenreStyle.NONE : GenreStyle.COLUMN));
  }

  /** The column that a person names, -1 where they say that there is none. */
  private int column(Optional<String> word, IntSupplier guess) {
    return word.map(layout::column).orElseGet(guess::getAsInt);
  }

  private int guessedTitle() {
    return layout.header()
        ? find(ColumnNames.TITLE, at -> RatingsGuess.isNamed(sample, at) && belongsToMovie(at))
        : unnamed(field -> MovieTitle.parse(field).year().isPresent());
  }

  private int guessedGenres() {
    return layout.header()
        ? find(ColumnNames.GENRES, this::belongsToMovie)
        : unnamed(TitleColumns::isGenres);
  }

  private static boolean isGenres(String field) {
    return Arrays.stream(field.split("[|,;]", -1))
        .allMatch(word -> KnownGenre.of(word.strip()).isPresent());
  }

  /** The first column of which most fields look like something. */
  private int unnamed(Predicate<String> looks) {
    return IntStream.range(0, layout.names().size())
        .filter(at -> isFree(at) && most(at, looks) && belongsToMovie(at))
        .findFirst()
        .orElse(-1);
  }

  private boolean most(int column, Predicate<String> looks) {
    List<String> fields =
        sample.rows().stream()
            .filter(row -> row.size() > column)
            .map(row -> row.get(column).strip())
            .toList();
    return fields.stream().filter(looks).count() > MOST * fields.size();
  }

  private boolean isFree(int at) {
    RatingColumns taken = layout.columns();
    return at != taken.user() && at != taken.movie() && at != taken.rating();
  }

  private int find(List<String> names, IntPredicate fits) {
    return ColumnNames.find(layout.names(), names, at -> isFree(at) && fits.test(at));
  }

  private boolean belongsToMovie(int column) {
    Map<String, String> first = new HashMap<>();
    int again = 0;
    int other = 0;
    for (List<String> row : sample.rows().subList(layout.header() ? 1 : 0, sample.rows().size())) {
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
