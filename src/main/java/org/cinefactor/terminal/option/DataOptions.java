package org.cinefactor.terminal.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.terminal.option.table.TableOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.SetFigures;
import org.cinefactor.workspace.library.SharedMovieIds;
import org.cinefactor.workspace.store.InstallLayout;

/** The option that names the data set of a command. */
public final class DataOptions {
  private final OptionalOption<Path> data =
      new OptionalOption<>(
          "--data",
          "NAME|PATH",
          "A data set: a name that 'datasets' lists, a folder, an archive or a table of ratings"
              + " (the built-in data set).",
          OptionValues.PATH);

  private final TableOption table = new TableOption();
  private final Supplier<DataLibrary> libraries;

  /** The option of whoever runs the program. */
  public DataOptions() {
    this(DataLibrary::ofThisPerson);
  }

  DataOptions(Supplier<DataLibrary> libraries) {
    this.libraries = libraries;
  }

  public void addTo(Syntax syntax) {
    syntax.add(data);
    table.addTo(syntax);
  }

  /** Location of the data set. */
  public Path place(ParsedArguments words) {
    Optional<Path> named = data.in(words);
    return named.isPresent() ? place(named.get()) : InstallLayout.ofThisProgram().data();
  }

  /**
   * Location of a named data set; an existing path comes before a known name.
   *
   * @throws UsageException when the name is that of a set which must be downloaded first
   */
  private Path place(Path named) {
    if (Files.exists(named)) {
      return named;
    }
    String name = named.toString();
    DataLibrary library = libraries.get();
    Optional<KnownSet> known = NamedSet.find(name, library);
    if (known.isEmpty() && library.offers(name)) {
      throw new UsageException(
          name + " is not on this computer yet; 'datasets download " + name + "' gets it");
    }
    return known.map(KnownSet::place).orElse(named);
  }

  /**
   * Reads the data set as a window does, where movies have the ids to which a person's stars
   * belong, and notes what was skipped on the way.
   */
  public DataSet readForPerson(ParsedArguments words, Console console) throws DataSetException {
    return readWithNumbers(words, console).data();
  }

  /** The same, and the data set as its files number its movies. */
  public FileNumbers readWithNumbers(ParsedArguments words, Console console)
      throws DataSetException {
    DataSet written = read(words, console);
    return new FileNumbers(written, ids().in(written, place(words), console.progress()));
  }

  /** Reads the data set with the ids of its files, and notes what was skipped on the way. */
  public DataSet read(ParsedArguments words, Console console) throws DataSetException {
    return ids().checked(readAsItIs(words, console), place(words), console.progress());
  }

  private static SharedMovieIds ids() {
    return new SharedMovieIds(InstallLayout.ofThisProgram().data());
  }

  /**
   * Reads the data set, and notes what was skipped on the way; the library remembers it, as when a
   * window opens it, so that the same is not noted each time.
   */
  private DataSet readAsItIs(ParsedArguments words, Console console) throws DataSetException {
    Path place = place(words);
    DataLibrary library = libraries.get();
    DataSet read = DataSets.read(place, table.in(words, place, library), console.progress());
    if (!read.report().clean() && !isReported(place, read, library)) {
      read.report().lines().forEach(console::note);
      library.opened(place, read);
    }
    return read;
  }

  /** True if the library knows the data set unchanged: its report was printed when it was added. */
  private static boolean isReported(Path place, DataSet read, DataLibrary library) {
    return library
        .at(place)
        .flatMap(KnownSet::used)
        .filter(use -> use.figures().equals(SetFigures.of(read)))
        .isPresent();
  }
}
