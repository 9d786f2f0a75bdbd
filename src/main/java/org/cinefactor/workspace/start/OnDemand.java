package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.Answering;
import org.cinefactor.workspace.store.ModelStore;

/**
 * A source that reads and makes everything when it is asked to.
 *
 * @param models where models are found or trained
 */
record OnDemand(ModelStore models) implements DataSource {
  @Override
  public DataSet read(Path place, Progress progress) throws DataSetException {
    return withSharedIds(DataSets.read(place, progress), place);
  }

  @Override
  public DataSet readAnew(Path place, Progress progress) throws DataSetException {
    return withSharedIds(DataSets.read(place, progress), place);
  }

  /** A person's stars belong to MovieLens' ids: by other ids they would be other movies' stars. */
  private static DataSet withSharedIds(DataSet data, Path place) throws DataSetException {
    if (!data.movieLensIds()) {
      throw new DataSetException(
          data.name()
              + " has movie ids of its own, so your stars would stand at other movies; use it in a"
              + " terminal: cinefactor recommend --data "
              + place);
    }
    return data;
  }

  @Override
  public Answering answering(DataSet data, Settings settings, Progress progress) {
    return Answering.of(models, data, settings, progress);
  }

  @Override
  public Answering opened(DataSet data, Path modelFile, Progress progress) throws IOException {
    return Answering.opened(data, modelFile, progress);
  }

  @Override
  public void close() {}
}
