package org.cinefactor.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.start.DataSource;

/**
 * The loader of data sets, which remembers what was opened last and how its table is read. May be
 * called on any thread.
 */
public final class DataSetLoader {
  private final Path shipped;
  private final DataLibrary library;
  private final PreferencesFile preferences;
  private final DataSource source;

  /**
   * @param shipped the data set that comes with the program
   * @param library knows what was said about tables of ratings
   * @param preferences say which data set was opened last
   * @param source reads
   */
  DataSetLoader(Path shipped, DataLibrary library, PreferencesFile preferences, DataSource source) {
    this.shipped = shipped;
    this.library = library;
    this.preferences = preferences;
    this.source = source;
  }

  /** The data set that the preferences name, or the one that comes with the program. */
  public Path place() {
    return preferences.current().data().orElse(shipped);
  }

  /**
   * Reads the data set at {@link #place()}.
   *
   * @throws DataSetException with a sentence for people
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet read(Progress progress) throws DataSetException {
    Path place = place();
    DataSet data = source.read(place, progress);
    library.opened(place, data);
    return data;
  }

  /**
   * Reads another data set, and has it opened at the next start too.
   *
   * @param place a folder or zip, empty for the data set that comes with the program
   * @throws DataSetException with a sentence for people; the preferences are then as before
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet open(Optional<Path> place, Progress progress) throws DataSetException {
    Path from = place.orElse(shipped);
    DataSet data =
        source.readAnew(from, library.table(from).orElseGet(TableOptions::guessed), progress);
    library.opened(from, data);
    preferences.change(p -> p.withData(place));
    return data;
  }

  /**
   * Reads a table of ratings as the person says, now and at later starts.
   *
   * @throws DataSetException with a sentence for people; nothing is then remembered
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet openTable(Path place, TableOptions table, Progress progress)
      throws DataSetException {
    DataSet data = source.readAnew(place, table, progress);
    library.opened(place, data, Optional.of(table));
    preferences.change(p -> p.withData(Optional.of(place)));
    return data;
  }

  /**
   * Guesses the layout of a table of ratings that nobody was asked about; empty where there is
   * nothing to ask.
   *
   * @throws DataSetException with a sentence for people, when there is no data set
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Optional<TablePreview> askAbout(Path place, Progress progress) throws DataSetException {
    return library.table(place).isPresent()
        ? Optional.empty()
        : DataSets.preview(place, TableOptions.guessed(), progress);
  }
}
