package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.MoviesTable;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.Place;
import org.cinefactor.text.Texts;

/**
 * The search for the tables of a data set among the files of a place: first for MovieLens' names,
 * then for any table with the columns of ratings, then for files of one person each, and last for a
 * grid of people and movies, which its reader refuses with the way out.
 */
public final class ContentsFinder {
  private static final Texts TEXTS = Texts.of(ContentsFinder.class);

  private static final String ITEMS = "u.item";

  private final Place place;
  private final TableOptions options;
  private final Map<String, List<DataFile>> folders = new LinkedHashMap<>();

  private ContentsFinder(Place place, TableOptions options) {
    this.place = place;
    this.options = options;
    for (DataFile file : place.files()) {
      folders.computeIfAbsent(file.folder(), _ -> new ArrayList<>()).add(file);
    }
    folders.values().forEach(files -> files.sort(DataFile.newestFirst()));
  }

  /**
   * The tables of a data set.
   *
   * @throws DataSetException when there are none, with a sentence that says what there is
   */
  public static Contents find(Place place, TableOptions options)
      throws IOException, DataSetException {
    return new ContentsFinder(place, options).find();
  }

  /**
   * The table of ratings that would be read, where its name does not say how it is written: a
   * MovieLens data set, and files of one person each, are read without asking anybody.
   *
   * @throws DataSetException when there is no data set
   */
  public static Optional<TablePreview> preview(Place place, TableOptions options)
      throws IOException, DataSetException {
    var finder = new ContentsFinder(place, options);
    for (List<DataFile> files : finder.folders.values()) {
      Optional<DataFile> usual = finder.movieLensRatings(files);
      boolean meant = place.chosen().isEmpty() || place.chosen().equals(usual);
      if (usual.isPresent() && (meant || isMovies(place.chosen().get()))) {
        return Optional.empty();
      }
    }
    return finder.previewOfTable();
  }

  /**
   * The table of ratings that would be read, whatever its name says; empty for files of one person
   * each.
   *
   * @throws DataSetException when there is no data set
   */
  public static Optional<TablePreview> previewOfTable(Place place, TableOptions options)
      throws IOException, DataSetException {
    return new ContentsFinder(place, options).previewOfTable();
  }

  private Optional<TablePreview> previewOfTable() throws IOException, DataSetException {
    return find() instanceof Contents.Table table
        ? Optional.of(
            new TablePreview(
                table.ratings().name(),
                table.sample(),
                options,
                table.movies().map(movies -> movies.file().name()).orElse("")))
        : Optional.empty();
  }

  private Contents find() throws IOException, DataSetException {
    if (place.chosen().isPresent() && !isMovies(place.chosen().get())) {
      return around(place.chosen().get());
    }
    for (List<DataFile> files : folders.values()) {
      Optional<DataFile> ratings = movieLensRatings(files);
      if (ratings.isPresent()) {
        return table(ratings.get(), files);
      }
    }
    for (List<DataFile> files : folders.values()) {
      Optional<DataFile> ratings = RatingsFiles.best(files, options);
      if (ratings.isPresent()) {
        return table(ratings.get(), files);
      }
    }
    Optional<PersonFile> alone = Optional.empty();
    for (List<DataFile> files : folders.values()) {
      List<PersonFile> people = PeopleFiles.among(files);
      if (people.size() > 1) {
        return people(people, files);
      }
      alone = alone.or(() -> people.stream().findFirst());
    }
    checkWhole();
    if (alone.isPresent()) {
      throw MissingTables.ofOnePerson(place, alone.get());
    }
    return grid();
  }

  /** A table that is damaged is the reason why there is nothing. */
  private void checkWhole() throws IOException {
    for (DataFile file : place.files()) {
      if (RatingsFiles.mayBeTable(file)) {
        TableSample.of(file, options.separator());
      }
    }
  }

  private Contents grid() throws IOException, DataSetException {
    for (List<DataFile> files : folders.values()) {
      for (DataFile file : files) {
        if (RatingsFiles.mayBeTable(file) && isGrid(file)) {
          return table(file, files);
        }
      }
    }
    throw MissingTables.in(place);
  }

  private boolean isGrid(DataFile file) throws IOException {
    TableSample sample = TableSample.ofAny(file, options.separator(), false);
    boolean genres = MoviesFinder.isCalledSo(file) && RatingGrid.isOfFlags(sample.rows());
    return !sample.rows().isEmpty()
        && !genres
        && RatingGrid.of(sample.rows(), RatingsGuess.of(sample, options)).isPresent();
  }

  private static Contents people(List<PersonFile> people, List<DataFile> files) throws IOException {
    Optional<MoviesTable> movies = MoviesFinder.of(people, files);
    Optional<DataFile> links = links(files);
    List<DataFile> read =
        Stream.of(
                people.stream().map(PersonFile::file),
                movies.map(MoviesTable::file).stream(),
                links.stream())
            .flatMap(some -> some)
            .toList();
    List<DataFile> unread =
        files.stream()
            .filter(file -> RatingsFiles.mayBeTable(file) && !read.contains(file))
            .sorted(Comparator.comparing(DataFile::name))
            .toList();
    return new Contents.People(people, movies, links, unread);
  }

  /** Whoever names one file of ratings means that one. */
  private Contents around(DataFile chosen) throws IOException, DataSetException {
    boolean empty = TableSample.of(chosen, options.separator()).rows().isEmpty();
    if (empty && chosen.size() == 0) {
      throw new DataSetException(TEXTS.format("empty", place.path()));
    }
    if (empty || !RatingsFiles.mayBeTable(chosen)) {
      throw MissingTables.in(place);
    }
    return table(chosen, place.files().stream().sorted(DataFile.newestFirst()).toList());
  }

  private static boolean isMovies(DataFile file) {
    return List.of(MoviesFinder.MOVIES_CSV, MoviesFinder.MOVIES_DAT, ITEMS)
        .contains(file.originalName());
  }

  /**
   * The table of ratings that has its table of movies beside it, both under MovieLens' names. One
   * that is called like a second download may be somebody else's.
   */
  private Optional<DataFile> movieLensRatings(List<DataFile> files) throws IOException {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put(MoviesFinder.MOVIES_CSV, "ratings.csv");
    pairs.put(MoviesFinder.MOVIES_DAT, "ratings.dat");
    pairs.put(ITEMS, "u.data");
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      Optional<DataFile> ratings = named(files, pair.getValue());
      if (ratings.isPresent()
          && named(files, pair.getKey()).isPresent()
          && (ratings.get().copy() == 0 || RatingsFiles.hasColumns(ratings.get(), options))) {
        return ratings;
      }
    }
    return Optional.empty();
  }

  private static Optional<DataFile> named(List<DataFile> files, String name) {
    return files.stream().filter(file -> file.originalName().equals(name)).findFirst();
  }

  private static Optional<DataFile> links(List<DataFile> files) {
    return named(files, "links.csv").or(() -> named(files, "links_small.csv"));
  }

  private Contents table(DataFile ratings, List<DataFile> files)
      throws IOException, DataSetException {
    TableSample sample = TableSample.of(ratings, options.separator());
    RatingsLayout layout = RatingsGuess.of(sample, options);
    Optional<DataFile> links = links(files);
    var finder = new MoviesFinder(ratings, layout, links.isPresent());
    Optional<MoviesTable> movies =
        options.titles().named() ? Optional.empty() : finder.among(files);
    Optional<MoviesLayout> inline =
        movies.isPresent() ? Optional.empty() : TitleColumns.of(sample, layout, options.titles());
    Optional<DataFile> unfit = movies.isPresent() ? Optional.empty() : finder.unfit(files);
    boolean movieId = layout.name(layout.columns().movie()).equalsIgnoreCase("movieId");
    boolean movieLensIds =
        movies.filter(m -> m.key() == MoviesTable.Key.TMDB || isCsv(m)).isPresent() && movieId;
    return new Contents.Table(
        ratings,
        sample,
        layout,
        movies,
        inline,
        unfit,
        links,
        copies(ratings, movies, files),
        movieLensIds);
  }

  /** The downloads of a table that are not read, since another one is. */
  private static List<DataFile> copies(
      DataFile ratings, Optional<MoviesTable> movies, List<DataFile> files) {
    List<DataFile> read =
        Stream.concat(Stream.of(ratings), movies.map(MoviesTable::file).stream()).toList();
    return files.stream()
        .filter(file -> !read.contains(file))
        .filter(file -> read.stream().anyMatch(other -> isCopy(file, other)))
        .toList();
  }

  private static boolean isCopy(DataFile file, DataFile other) {
    return file.copy() != other.copy() && file.originalName().equals(other.originalName());
  }

  private static boolean isCsv(MoviesTable movies) {
    return movies.file().originalName().equals(MoviesFinder.MOVIES_CSV);
  }
}
