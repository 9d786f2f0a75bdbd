package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.LoadedRecommender;

/**
 * The source of the open data set and of what answers with it. May be used from any thread; where
 * {@code progress} asks to stop, it throws a {@link java.util.concurrent.CancellationException}.
 */
public interface DataSource extends AutoCloseable {
  /**
   * The data set in a folder or zip; it may have been read ahead.
   *
   * @throws DataSetException with a sentence for people
   */
  DataSet read(Path place, Progress progress) throws DataSetException;

  /**
   * The data set in a folder or zip as it is now.
   *
   * @param table what is said about its table of ratings
   * @throws DataSetException with a sentence for people
   */
  DataSet readAnew(Path place, TableOptions table, Progress progress) throws DataSetException;

  /**
   * Everything that answers under some settings: the factors, shipped, kept or trained, and the
   * recommender made from them.
   *
   * @throws DataSetException when they were being made ahead, and the data could not be read
   * @throws IllegalArgumentException when no movie passes the filter
   */
  LoadedRecommender recommender(DataSet data, Settings settings, Progress progress)
      throws DataSetException;

  /**
   * The recommender that answers soonest: the same where it is there or soon made, else a
   * preliminary one.
   *
   * @throws DataSetException when it was being made ahead, and the data could not be read
   * @throws IllegalArgumentException when no movie passes the filter
   */
  LoadedRecommender soonest(DataSet data, Settings settings, Progress progress)
      throws DataSetException;

  /**
   * A recommender with a model from a file of the person's choice, by the method that it was made
   * for.
   *
   * @throws IOException with a sentence for people, when the file is no model
   */
  LoadedRecommender opened(DataSet data, Path modelFile, Progress progress) throws IOException;

  /** Stops what is on its way, and waits until it has stopped, which takes a moment at most. */
  @Override
  void close();
}
