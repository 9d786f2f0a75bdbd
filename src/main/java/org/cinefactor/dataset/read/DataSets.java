package org.cinefactor.dataset.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.guess.ContentsFinder;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.source.DamagedFileException;
import org.cinefactor.dataset.source.Place;
import org.cinefactor.file.FailureReason;
import org.cinefactor.log.Log;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The entry point of reading: MovieLens data sets of all years as they are downloaded, any other
 * table of ratings, and a folder with a file of ratings for each person.
 */
public final class DataSets {
  private static final Texts TEXTS = Texts.of(DataSets.class);

  private DataSets() {}

  /** Reads a data set of which everything is guessed that it does not say itself. */
  public static DataSet read(Path place, Progress progress) throws DataSetException {
    return read(place, TableOptions.guessed(), progress);
  }

  /**
   * Reads a data set. Columns are found by name, in any order; other files and columns are left
   * alone. A row that cannot be used is skipped and reported; of a rating given twice the last one
   * counts.
   *
   * @param folderOrFile a folder, an archive (zip, tar, tar.gz), or one table of ratings, packed or
   *     not; in a folder or archive the files may lie some folders deeper
   * @param options what a person says about the table of ratings
   * @param progress receives the bytes read, and can stop the reading
   * @throws DataSetException when it is not a data set, a column is missing, more than one row and
   *     more than 5% of a file's rows are bad, or a file cannot be read
   * @throws CancellationException when {@code progress} says so
   */
  public static DataSet read(Path folderOrFile, TableOptions options, Progress progress)
      throws DataSetException {
    Path path = folderOrFile.toAbsolutePath().normalize();
    progress.stopIfCancelled();
    DataSet read = at(path, progress, place -> read(place, options, progress));
    Log.detail(DataSets.class, "read " + path);
    return read;
  }

  private static DataSet read(Place place, TableOptions options, Progress progress)
      throws IOException, DataSetException {
    Contents found = ContentsFinder.find(place, options);
    progress.stopIfCancelled();
    return switch (found) {
      case Contents.Table table -> {
        MissingColumns.check(table);
        MissingColumns.check(table, options.titles());
        yield new TableReader(table, progress).read(place.name());
      }
      case Contents.People people -> new PeopleReader(people, progress).read(place.name());
    };
  }

  /**
   * The movies of a data set alone, which takes a moment; none where it has no table of movies.
   *
   * @param progress can stop it
   * @throws DataSetException when it is not a data set, or its movies cannot be read
   * @throws CancellationException when {@code progress} says so
   */
  public static Catalog movies(Path folderOrFile, Progress progress) throws DataSetException {
    return at(
        folderOrFile,
        progress,
        place ->
            ContentsFinder.find(place, TableOptions.guessed()) instanceof Contents.Table table
                ? new TableReader(table, progress).readMovies()
                : new Catalog(List.of()));
  }

  /**
   * Guesses the layout of a table of ratings whose name does not say it; empty for MovieLens data
   * sets and files of one person each.
   *
   * @param progress can stop it
   * @throws DataSetException when there is no data set
   * @throws CancellationException when {@code progress} says so
   */
  public static Optional<TablePreview> preview(
      Path folderOrFile, TableOptions options, Progress progress) throws DataSetException {
    return at(folderOrFile, progress, place -> ContentsFinder.preview(place, options));
  }

  /**
   * The layout of the table of ratings that is read at a place, whatever its name says; empty for
   * files of one person each.
   *
   * @param progress can stop it
   * @throws DataSetException when there is no data set
   * @throws CancellationException when {@code progress} says so
   */
  public static Optional<TablePreview> previewOfTable(
      Path folderOrFile, TableOptions options, Progress progress) throws DataSetException {
    return at(folderOrFile, progress, place -> ContentsFinder.previewOfTable(place, options));
  }

  /** A look at a place that is open for it. */
  private interface Look<T> {
    T at(Place place) throws IOException, DataSetException;
  }

  private static <T> T at(Path folderOrFile, Progress progress, Look<T> look)
      throws DataSetException {
    Path path = folderOrFile.toAbsolutePath().normalize();
    try (Place place = Place.open(path, progress::stopIfCancelled)) {
      return look.at(place);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static DataSetException unreadable(Path path, IOException e) {
    String reason =
        switch (e) {
          case AccessDeniedException denied -> TEXTS.format("forbidden", denied.getFile());
          case NoSuchFileException gone -> TEXTS.format("gone", gone.getFile());
          default -> FailureReason.of(e);
        };
    String sentence =
        e instanceof DamagedFileException one && !path.endsWith(one.file())
            ? TEXTS.format("unreadable.in", one.file(), path, reason)
            : TEXTS.format("unreadable", path, reason);
    return new DataSetException(sentence, e);
  }

  /**
   * True when a file is an archive or a table with the ratings of several people.
   *
   * @param progress can stop it
   * @throws CancellationException when {@code progress} says so
   */
  public static boolean isDataSet(Path file, Progress progress) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Place place = Place.open(file, progress::stopIfCancelled)) {
      return switch (ContentsFinder.find(place, TableOptions.guessed())) {
        case Contents.Table table -> table.layout().columns().complete();
        case Contents.People _ -> true;
      };
    } catch (IOException | DataSetException _) {
      // It is none, which is the answer.
      return false;
    }
  }
}
