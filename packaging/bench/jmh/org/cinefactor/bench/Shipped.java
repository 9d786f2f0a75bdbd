package org.cinefactor.bench;

import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;

/** The data set that all benchmarks work on: the shipped one, or {@code -Dbench.data=FOLDER}. */
final class Shipped {
  private Shipped() {}

  static Path place() {
    return Path.of(System.getProperty("bench.data", "data/movielens-small-2016"));
  }

  static DataSet read() throws DataSetException {
    return DataSets.read(place(), Progress.NONE);
  }

  static RatingMatrix matrix(DataSet data) {
    return RatingMatrix.of(data.ratings(), MovieFilter.notebook(), Progress.NONE);
  }

  static Training train(RatingMatrix matrix, int components) {
    return Nmf.train(
        matrix.matrix(),
        matrix.movieIds(),
        NmfSettings.notebook().withComponents(components),
        Progress.NONE);
  }
}
