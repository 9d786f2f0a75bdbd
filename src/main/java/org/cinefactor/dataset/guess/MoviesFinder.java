package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.MoviesTable;
import org.cinefactor.dataset.layout.PersonLayout;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.text.Texts;

/**
 * The search for the table that has the titles of a table of ratings.
 *
 * @param ratings the table of ratings
 * @param layout how that is written
 * @param links whether there is a table that leads from MovieLens' numbers to those of TMDB
 */
record MoviesFinder(DataFile ratings, RatingsLayout layout, boolean links) {
  private static final Texts TEXTS = Texts.of(MoviesFinder.class);

  static final String MOVIES_CSV = "movies.csv";

  /** Of MovieLens 1M and 10M, and of HetRec 2011, whose numbers are MovieLens'. */
  static final String MOVIES_DAT = "movies.dat";

  private static final Pattern LIKELY = Pattern.compile("movie|film|title|item|book|anime|show");

  private static final Pattern MEANT =
      Pattern.compile("(movies?|films?|filme|titles?|titel|items?)[.][a-z]+");

  /** The column that tells a table whose ids are TMDB's. */
  private static final String IMDB_BESIDE = "imdbid";

  Optional<MoviesTable> among(List<DataFile> files) throws IOException, DataSetException {
    for (DataFile file : files) {
      boolean old = file.originalName().equals(MOVIES_DAT) && ratings.plainName().endsWith(".dat");
      if (old && !hasColumns(file)) {
        return Optional.of(same(file, MoviesLayout.ofColons()));
      }
      if (file.originalName().equals("u.item") && ratings.plainName().startsWith("u")) {
        return Optional.of(same(file, MoviesLayout.ofFlags()));
      }
    }
    List<DataFile> candidates =
        files.stream()
            .filter(file -> !file.path().equals(ratings.path()) && RatingsFiles.mayBeTable(file))
            .sorted(Comparator.comparingInt(MoviesFinder::unlikeliness))
            .toList();
    for (DataFile file : candidates) {
      Optional<MoviesTable> movies = table(file);
      if (movies.isPresent()) {
        return movies;
      }
    }
    return Optional.empty();
  }

  /** True if a table names its columns, as the movies.dat of HetRec 2011 does. */
  private boolean hasColumns(DataFile file) throws IOException {
    TableSample sample = TableSample.ofAny(file, Optional.empty(), true);
    return sample.separator() != Separator.COLONS && MoviesGuess.of(sample, idName()).isPresent();
  }

  private String idName() {
    return layout.name(layout.columns().movie());
  }

  /** A file that is called like a table of movies, where none was found among them. */
  Optional<DataFile> unfit(List<DataFile> files) {
    return files.stream()
        .filter(file -> !file.equals(ratings) && RatingsFiles.mayBeTable(file))
        .filter(MoviesFinder::isCalledSo)
        .findFirst();
  }

  /** True if a file is called like a table of movies. */
  static boolean isCalledSo(DataFile file) {
    return MEANT.matcher(file.originalName()).matches();
  }

  /** The table movies.csv beside files of one person each. */
  static Optional<MoviesTable> of(List<PersonFile> people, List<DataFile> files)
      throws IOException {
    String ids =
        people.stream()
            .map(person -> person.layout().idName())
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(PersonLayout.MOVIELENS);
    for (DataFile file : files) {
      if (file.originalName().equals(MOVIES_CSV)) {
        return MoviesGuess.of(TableSample.of(file, Optional.empty()), ids)
            .map(layout -> same(file, layout));
      }
    }
    return Optional.empty();
  }

  private static MoviesTable same(DataFile file, MoviesLayout layout) {
    return new MoviesTable(file, layout, MoviesTable.Key.SAME);
  }

  private static int unlikeliness(DataFile file) {
    return file.originalName().equals(MOVIES_CSV)
        ? 0
        : LIKELY.matcher(file.plainName()).find() ? 1 : 2;
  }

  /**
   * True if a table whose name says nothing has the ratings' own name for the ids, or genres or
   * years: names with numbers, such as somebody's contacts, are no titles.
   */
  private boolean tellsOfMovies(TableSample sample, MoviesLayout found) {
    String id = ColumnNames.plain(sample.rows().getFirst().get(found.id()));
    return id.equals(ColumnNames.plain(idName())) || found.genres() >= 0 || found.year() >= 0;
  }

  private Optional<MoviesTable> table(DataFile file) throws IOException, DataSetException {
    TableSample sample = TableSample.ofAny(file, Optional.empty(), unlikeliness(file) < 2);
    String movie = idName();
    if (RatingsFiles.hasRatings(sample)) {
      return Optional.empty();
    }
    boolean tmdb =
        ColumnNames.plain(movie).equals("movieid")
            && !sample.rows().isEmpty()
            && !file.originalName().equals(MOVIES_DAT)
            && ColumnNames.find(sample.rows().getFirst(), List.of(IMDB_BESIDE)) >= 0
            && ColumnNames.find(sample.rows().getFirst(), List.of("movieid")) < 0;
    if (tmdb && !links) {
      throw new DataSetException(TEXTS.format("tmdb", file.name(), ratings.name()));
    }
    return MoviesGuess.of(sample, tmdb ? "id" : movie)
        .filter(found -> unlikeliness(file) < 2 || tellsOfMovies(sample, found))
        .map(
            found ->
                new MoviesTable(file, found, tmdb ? MoviesTable.Key.TMDB : MoviesTable.Key.SAME));
  }
}
