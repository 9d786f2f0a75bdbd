package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.FileNames;

/** The files that may hold a table of ratings, by their names and by their first rows. */
final class RatingsFiles {
  private RatingsFiles() {}

  /** True if a file has the name of a table. */
  static boolean mayBeTable(DataFile file) {
    return FileNames.mayBeTable(file.name());
  }

  /** True if a header has columns of users, movies and ratings. */
  static boolean hasRatings(TableSample sample) {
    RatingsLayout layout = RatingsGuess.of(sample, TableOptions.guessed());
    return layout.header() && layout.columns().complete();
  }

  /**
   * The file that is most likely meant: one that is called after ratings before others, ratings.csv
   * before those, and the largest of several. Where none has the columns by what is said, it is the
   * one that has them by itself.
   */
  static Optional<DataFile> best(List<DataFile> files, TableOptions options) throws IOException {
    Optional<DataFile> asSaid = bestAsSaid(files, options);
    return asSaid.isPresent() ? asSaid : bestAsSaid(files, TableOptions.guessed());
  }

  private static Optional<DataFile> bestAsSaid(List<DataFile> files, TableOptions options)
      throws IOException {
    List<DataFile> found = new ArrayList<>();
    for (DataFile file : files) {
      if (mayBeTable(file)) {
        boolean named = file.plainName().contains("rating") || file.originalName().equals("u.data");
        TableSample sample = TableSample.ofAny(file, options.separator(), named);
        RatingsLayout layout = RatingsGuess.of(sample, options);
        if (layout.columns().complete() && (layout.header() || named)) {
          found.add(file);
        }
      }
    }
    return found.stream()
        .filter(file -> found.stream().noneMatch(other -> isNewer(other, file)))
        .min(
            Comparator.comparingInt(RatingsFiles::unlikeliness)
                .thenComparing(Comparator.comparingLong(DataFile::size).reversed()));
  }

  /** True if two files are downloads of one, and the first of them is meant. */
  private static boolean isNewer(DataFile one, DataFile than) {
    return one.originalName().equals(than.originalName())
        && DataFile.newestFirst().compare(one, than) < 0;
  }

  /** True if a file has columns of users, movies and ratings by what is said. */
  static boolean hasColumns(DataFile file, TableOptions options) throws IOException {
    TableSample sample = TableSample.ofAny(file, options.separator(), true);
    return RatingsGuess.of(sample, options).columns().complete();
  }

  private static int unlikeliness(DataFile file) {
    return file.originalName().equals("ratings.csv")
        ? 0
        : file.plainName().contains("rating") ? 1 : 2;
  }
}
