package org.cinefactor.workspace.library;

import java.nio.file.Path;
import java.util.Map;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.match.MovieIdAgreement;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.log.Log;
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
    if (checked(data, place, progress).movieLensIds()) {
      return data;
    }
    progress.report(Stage.MATCHING_MOVIES, 0, 0, Double.NaN);
    DataSet known = DataSets.read(shipped, progress.withoutReports());
    Map<Integer, Integer> ids =
        new SharedIds(
                data.catalog(),
                data.externalIds(),
                data.ratings()::ratingsOfMovieId,
                known.matcher()::findSure,
                place.toAbsolutePath().normalize().toString())
            .byOwnId(progress::stopIfCancelled);
    return data.withMovieIds(ids, progress);
  }

  /**
   * A data set that knows whether its movies have MovieLens' ids: one that is written as MovieLens
   * writes them may have numbers of its own, which is told by the titles at the numbers that the
   * data set has too that comes with the program.
   *
   * @param place where it lies
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet checked(DataSet data, Path place, Progress progress) {
    if (!data.movieLensIds() || normal(place).equals(normal(shipped))) {
      return data;
    }
    try {
      Catalog known = DataSets.movies(shipped, progress.withoutReports());
      boolean shared =
          data.catalog().movies().stream().allMatch(movie -> SharedIds.isMovieLens(movie.id()))
              && MovieIdAgreement.of(data.catalog(), known).areShared();
      return shared ? data : data.withIdsOfItsOwn();
    } catch (DataSetException e) {
      Log.warning(SharedMovieIds.class, "numbers of movies were not compared", e);
      return data;
    }
  }

  private static Path normal(Path place) {
    return place.toAbsolutePath().normalize();
  }
}
