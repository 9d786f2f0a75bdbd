package org.cinefactor.terminal.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
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

  private final OptionalOption<TableOptions> table =
      new OptionalOption<>(
          "--table",
          "KEY=VALUE[,KEY=VALUE...]",
          "How a table of ratings is read, where a guess is wrong: columns by name or number (user="
              + " movie= rating=), scale=1-5|1-10|0-100|0-1, zeros=bad|not-rated|lowest,"
              + " separator=comma|semicolon|tab|bar|colons.",
          new TableWords());

  public void addTo(Syntax syntax) {
    syntax.add(data);
    syntax.add(table);
  }

  /** Where the data set lies. */
  public Path place(ParsedArguments words) {
    Optional<Path> named = data.in(words);
    return named.isPresent() ? place(named.get()) : InstallLayout.ofThisProgram().data();
  }

  /** What lies there counts before what is called so. */
  private static Path place(Path named) {
    return Files.exists(named)
        ? named
        : DataLibrary.ofThisPerson().find(named.toString()).map(KnownSet::place).orElse(named);
  }

  /** Of a data set that the library knows as it is, the report was told when it came there. */
  private static boolean isTold(Path place, DataSet read) {
    return DataLibrary.ofThisPerson()
        .find(place.toAbsolutePath().normalize().toString())
        .flatMap(KnownSet::used)
        .filter(use -> use.figures().equals(SetFigures.of(read)))
        .isPresent();
  }

  /** What was said about a table in the window holds here too. */
  private static TableOptions remembered(Path place) {
    return DataLibrary.ofThisPerson().table(place).orElseGet(TableOptions::guessed);
  }

  /**
   * Reads the data set as a window does, where movies have the ids to which a person's stars
   * belong, and notes what was skipped on the way.
   */
  public DataSet readForPerson(ParsedArguments words, Console console) throws DataSetException {
    DataSet read = read(words, console);
    return new SharedMovieIds(InstallLayout.ofThisProgram().data())
        .in(read, place(words), console.progress());
  }

  /** Reads the data set, and notes what was skipped on the way. */
  public DataSet read(ParsedArguments words, Console console) throws DataSetException {
    Path place = place(words);
    TableOptions options = table.in(words).orElseGet(() -> remembered(place));
    DataSet read = DataSets.read(place, options, console.progress());
    if (!isTold(place, read)) {
      read.report().lines().forEach(console::note);
    }
    return read;
  }
}
