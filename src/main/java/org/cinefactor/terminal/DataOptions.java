package org.cinefactor.terminal;

import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.DataSets;
import org.cinefactor.nmf.Progress;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Perhaps;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;
import org.cinefactor.workspace.InstallLayout;

/** Which data set a command works on. */
final class DataOptions {
  private final Perhaps<Path> data =
      new Perhaps<>(
          "--data",
          "FOLDER|ZIP",
          "A MovieLens folder or zip; else the data set that comes with CineFactor.",
          OptionValues.PATH);

  void addTo(Syntax syntax) {
    syntax.add(data);
  }

  /** Where the data set lies. */
  Path place(Words words) {
    Optional<Path> named = data.in(words);
    return named.isPresent() ? named.get() : InstallLayout.ofThisProgram().data();
  }

  /** Reads the data set, and notes what was skipped on the way. */
  DataSet read(Words words, Console console) throws DataSetException {
    DataSet read = DataSets.read(place(words), Progress.NONE);
    for (String line : read.report().lines()) {
      console.note(line);
    }
    return read;
  }
}
