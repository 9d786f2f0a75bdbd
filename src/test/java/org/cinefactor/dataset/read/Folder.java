package org.cinefactor.dataset.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.progress.Progress;

/** Small data sets written for a test, and the one that ships. */
public final class Folder {
  public static final Path SHIPPED = Path.of("data", "movielens-small-2016");

  public static final String MOVIES =
      """
      movieId,title,genres
      1,Toy Story (1995),Adventure|Animation
      2,"Matrix, The (1999)",Action
      3,Nothing (2000),(no genres listed)
      """;

  private Folder() {}

  public static Path with(Path folder, String movies, String ratings) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("movies.csv"), movies.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("ratings.csv"), ratings.getBytes(StandardCharsets.UTF_8));
    return folder;
  }

  public static DataSet read(Path folder) throws DataSetException {
    return DataSets.read(folder, Progress.NONE);
  }

  /** A header and 100 good rows, users 1 to 100. */
  public static StringBuilder hundredRows() {
    var rows = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 100; user++) {
      rows.append(user).append(",1,4.0,1000\n");
    }
    return rows;
  }
}
