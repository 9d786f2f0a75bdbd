package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.SharedMovieIds;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.ParsedSetStore;
import org.cinefactor.workspace.store.PreliminaryModel;

/**
 * A lazy data source, which reads and makes everything when it is asked to.
 *
 * @param models where models are found or trained
 * @param preliminary stands in for models that take long to train
 * @param library knows what was said about tables of ratings
 * @param ids gives movies the ids to which a person's stars belong
 * @param parsed keeps large data sets
 */
record OnDemandDataSource(
    ModelStore models,
    PreliminaryModel preliminary,
    DataLibrary library,
    SharedMovieIds ids,
    ParsedSetStore parsed)
    implements DataSource {
  @Override
  public DataSet read(Path place, Progress progress) throws DataSetException {
    return readAnew(place, library.table(place).orElseGet(TableOptions::guessed), progress);
  }

  @Override
  public DataSet readAnew(Path place, TableOptions table, Progress progress)
      throws DataSetException {
    Optional<DataSet> kept = parsed.find(place, table, progress);
    if (kept.isPresent()) {
      return kept.get();
    }
    DataSet read = ids.in(DataSets.read(place, table, progress), place, progress);
    parsed.keep(place, table, read, progress);
    return read;
  }

  @Override
  public LoadedRecommender recommender(DataSet data, Settings settings, Progress progress) {
    return LoadedRecommender.of(models, data, settings, progress);
  }

  @Override
  public LoadedRecommender soonest(DataSet data, Settings settings, Progress progress) {
    return preliminary.soonest(models, data, settings, progress);
  }

  @Override
  public LoadedRecommender opened(DataSet data, Path modelFile, Progress progress)
      throws IOException {
    return LoadedRecommender.opened(data, modelFile, progress);
  }

  @Override
  public void close() {}
}
