package org.cinefactor.dataset.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.Findings;
import org.cinefactor.dataset.IdIndex;
import org.cinefactor.dataset.MovieNumbers;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.dataset.RatingTableBuilder;
import org.cinefactor.dataset.ReadReport;
import org.cinefactor.dataset.source.DataFiles;
import org.cinefactor.log.Log;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * Reads MovieLens data sets as they are downloaded: a folder, or a zip, with movies.csv and
 * ratings.csv.
 */
public final class DataSets {
  private DataSets() {}

  /**
   * Reads a data set. Columns are found by name, in any order; other files and columns are left
   * alone. A row that cannot be used is skipped and reported; of a rating given twice the last one
   * counts.
   *
   * @param folderOrZip the place, in which the files may lie one folder deeper
   * @param progress hears of bytes read, and can stop the reading
   * @throws DataSetException when it is not a data set, a column is missing, more than 5% of a
   *     file's rows are bad, or a file cannot be read
   * @throws CancellationException when {@code progress} says so
   */
  public static DataSet read(Path folderOrZip, Progress progress) throws DataSetException {
    Path place = folderOrZip.toAbsolutePath().normalize();
    Runnable pause = progress::stopIfCancelled;
    try (DataFiles files = DataFiles.find(place)) {
      var movieFindings = new Findings(files.movies().name());
      var ratingFindings = new Findings(files.ratings().name());
      progress.report(Stage.READING_MOVIES, 0, 0, Double.NaN);
      Catalog catalog = new MoviesFile(files.movies(), movieFindings, pause).read();
      progress.stopIfCancelled();
      IdIndex movies = MovieNumbers.of(catalog);
      var builder = new RatingTableBuilder(movies);
      new RatingsFile(files.ratings(), ratingFindings, builder, progress).read(movies);
      progress.report(Stage.SORTING_RATINGS, 0, 0, Double.NaN);
      RatingTable ratings = builder.build(pause);
      Log.detail(DataSets.class, "read " + place);
      ReadReport report = Findings.report(movieFindings, ratingFindings, builder.repeated());
      return new DataSet(
          name(place), catalog, ratings, report, LinksFile.read(files.links(), pause));
    } catch (IOException e) {
      throw new DataSetException(
          place
              + " cannot be read: "
              + e.getMessage()
              + "; check that it is complete and that you may read it.",
          e);
    }
  }

  /** Whether a file is a zip with movies.csv and ratings.csv in it. */
  public static boolean isZipOfData(Path file) {
    if (!Files.isRegularFile(file) || !file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return false;
    }
    try (DataFiles files = DataFiles.find(file)) {
      return files.movies().size() > 0;
    } catch (IOException | DataSetException _) {
      // It is none, which is the answer.
      return false;
    }
  }

  private static String name(Path place) {
    Path file = place.getFileName();
    String name = file == null ? place.toString() : file.toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".zip")
        ? name.substring(0, name.length() - 4)
        : name;
  }
}
