package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.IdIndex;
import org.cinefactor.dataset.MovieNumbers;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.dataset.RatingTableBuilder;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.layout.MoviesTable;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.read.report.ReadReportBuilder;
import org.cinefactor.dataset.read.report.TableRefusal;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** The reader of a table of everybody's ratings, with the table of movies that belongs to it. */
final class TableReader {
  private static final Texts TEXTS = Texts.of(TableReader.class);

  private final Contents.Table table;
  private final Progress progress;
  private final Findings movieFindings;
  private final Findings ratingFindings;
  private final IdNames users;

  /** The largest id of a movie that is a number. */
  private int largestMovie = -1;

  /** The movies that the rows of ratings tell of, where they have columns for it. */
  private Optional<InlineMovies> inline = Optional.empty();

  TableReader(Contents.Table table, Progress progress) {
    this.table = table;
    this.progress = progress;
    this.movieFindings = new Findings(table.movies().map(m -> m.file().name()).orElse(""));
    this.ratingFindings = new Findings(table.ratings().name());
    this.users = IdNames.of(table.layout().userNames());
  }

  DataSet read(String name) throws IOException, DataSetException {
    progress.report(Stage.READING_MOVIES, 0, 0, Double.NaN);
    ExternalIds links = LinksFile.read(table.links(), progress::stopIfCancelled);
    var report = new ReadReportBuilder(List.of(movieFindings, ratingFindings));
    report.table(table);
    Catalog catalog;
    RatingTableBuilder builder;
    if (table.movies().isPresent()) {
      var ids = IdNames.of(table.layout().movieNames());
      List<Movie> movies = movies(table.movies().get(), ids, links);
      catalog = new Catalog(movies);
      IdIndex numbers = MovieNumbers.of(catalog);
      var known =
          new RatingIds(
              users, ids.completed(largestMovie), Optional.of(numbers), movieFindings.file());
      builder = builder(ratings(known), numbers, id -> id);
    } else {
      var ids = IdNames.of(table.layout().movieNames());
      Deque<RatingBlock> blocks = ratings(new RatingIds(users, ids, Optional.empty(), ""));
      var named = new UntitledMovies(blocks, ids, inline);
      inline.ifPresent(movies -> tell(movies, report));
      catalog = named.catalog();
      builder = builder(blocks, MovieNumbers.of(catalog), named.numbers());
    }
    progress.report(Stage.SORTING_RATINGS, 0, 0, Double.NaN);
    RatingTable ratings = builder.build(progress::stopIfCancelled);
    return new DataSet(
        name, catalog, ratings, report.with(builder.repeated()), links, table.movieLensIds());
  }

  private void tell(InlineMovies movies, ReadReportBuilder report) {
    report.inline(table, movies.areTitles());
    if (movies.areTitles()) {
      movies.example().ifPresent(titles -> report.severalTitles(movies.several(), titles));
    }
  }

  /** The movies alone; none where there is no table of them. */
  Catalog readMovies() throws IOException, DataSetException {
    MissingColumns.check(table);
    if (table.movies().isEmpty()) {
      return new Catalog(List.of());
    }
    ExternalIds links = LinksFile.read(table.links(), progress::stopIfCancelled);
    return new Catalog(
        movies(table.movies().get(), IdNames.of(table.layout().movieNames()), links));
  }

  /** The movies under their final ids; {@code ids} has the same ones once it is completed. */
  private List<Movie> movies(MoviesTable from, IdNames ids, ExternalIds links)
      throws IOException, DataSetException {
    Runnable pause = progress::stopIfCancelled;
    boolean tmdb = from.key() == MoviesTable.Key.TMDB;
    IdNames own = tmdb ? IdNames.of(false) : ids;
    List<Movie> read = new MoviesFile(from, own, movieFindings, pause).read();
    progress.stopIfCancelled();
    List<Movie> movies = new ArrayList<>();
    if (tmdb) {
      for (Movie movie : read) {
        links
            .movieByTmdb(movie.id())
            .ifPresent(id -> movies.add(new Movie(id, movie.title(), movie.genres())));
      }
      return movies;
    }
    largestMovie = read.stream().mapToInt(Movie::id).max().orElse(-1);
    IntUnaryOperator last = own.settled(largestMovie);
    for (Movie movie : read) {
      int id = last.applyAsInt(movie.id());
      movies.add(id == movie.id() ? movie : new Movie(id, movie.title(), movie.genres()));
    }
    return movies;
  }

  private Deque<RatingBlock> ratings(RatingIds ids) throws IOException, DataSetException {
    var file = new RatingsFile(table, ratingFindings, progress);
    Deque<RatingBlock> blocks = new ArrayDeque<>(file.read(ids));
    inline = file.inline();
    ratingFindings.check(
        TableRefusal.ofRatings(table.layout(), ids.moviesFile()), movieFindings.skipped());
    long total = blocks.stream().mapToLong(RatingBlock::size).sum();
    if (total > Integer.MAX_VALUE - 8) {
      throw new DataSetException(TEXTS.format("many", ratingFindings.file()));
    }
    return blocks;
  }

  /** Of all blocks, which are let go; users with names get their numbers. */
  private RatingTableBuilder builder(
      Deque<RatingBlock> blocks, IdIndex movies, IntUnaryOperator movieNumber) {
    IntUnaryOperator userNumber = id -> id;
    if (users.some()) {
      int largest = -1;
      for (RatingBlock block : blocks) {
        for (int i = 0; i < block.size(); i++) {
          largest = Math.max(largest, block.user(i));
        }
      }
      userNumber = users.settled(largest);
    }
    boolean same = table.movies().isPresent() && !users.some();
    var builder = new RatingTableBuilder(movies);
    for (RatingBlock block = blocks.poll(); block != null; block = blocks.poll()) {
      if (!same) {
        block.renumber(userNumber, movieNumber);
      }
      builder.add(block);
    }
    return builder;
  }
}
