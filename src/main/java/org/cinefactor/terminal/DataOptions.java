package org.cinefactor.terminal;

import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.DataSets;
import org.cinefactor.nmf.Progress;
import org.cinefactor.workspace.InstallLayout;
import picocli.CommandLine.Option;

/** Which data set a command works on. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER|ZIP",
      description = "A MovieLens folder or zip; else the data set that comes with CineFactor.")
  private Optional<Path> data = Optional.empty();

  /** Reads the data set, and notes what was skipped on the way. */
  DataSet read(Console console) throws DataSetException {
    DataSet read =
        DataSets.read(data.orElseGet(() -> InstallLayout.ofThisProgram().data()), Progress.NONE);
    read.report().lines().forEach(console::note);
    return read;
  }
}
