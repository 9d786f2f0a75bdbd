package org.cinefactor.workspace.library;

import java.nio.file.Path;
import java.util.Map;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * The ids under which a person's stars belong to the movies of every data set: MovieLens' own, as
 * far as the data set that comes with the program has the movie, else others by title.
 *
 * @param shipped where the data set lies that comes with the program
 */
public record SharedMovieIds(Path shipped) {
  /**
   * A data set with these ids; one that has them already as it is.
   *
   * @param place where it lies
   * @throws DataSetException when the data set that comes with the program cannot be read
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet in(DataSet data, Path place, Progress progress) throws DataSetException {
    if (data.movieLensIds()) {
      return data;
    }
    progress.report(Stage.MATCHING_MOVIES, 0, 0, Double.NaN);
    DataSet known = DataSets.read(shipped, progress.withoutReports());
    Map<Integer, Integer> ids =
        new SharedIds(
                data.catalog(),
                data.externalIds(),
                known.matcher(),
                place.toAbsolutePath().normalize().toString())
            .byOwnId(progress::stopIfCancelled);
    return data.withMovieIds(ids, progress);
  }
}
