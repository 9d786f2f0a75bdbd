package org.cinefactor.evaluate;

import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;

/** The data set that comes with the program. */
public final class ShippedData {
  private ShippedData() {}

  public static DataSet read() throws DataSetException {
    return DataSets.read(Path.of("data/movielens-small-2016"), Progress.NONE);
  }
}
