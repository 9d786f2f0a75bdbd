package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.LengthOption;
import org.cinefactor.terminal.option.OutputFile;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.MovieCells;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.store.Recommenders;

/** {@code ask}: what the window asks somebody about who has rated nothing. */
public final class AskCommand implements Command {
  private final Console console;

  private final OptionalOption<Path> out =
      new OptionalOption<>(
          "--out",
          "FILE",
          "Also writes the first hundred to a file; the data must be in a folder.",
          OptionValues.PATH);

  private final DataOptions data = new DataOptions();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  public AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(out);
    data.addTo(syntax);
    length.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    Optional<Path> file = out.in(words);
    if (file.isPresent() && !Files.isDirectory(data.place(words))) {
      throw new UsageException("--out needs the data in a folder, not in " + data.place(words));
    }
    file.ifPresent(path -> OutputFile.checkFile("--out", path, "first-movies.json"));
    DataSet read = data.read(words, console);
    ColdStartMovies movies = Recommenders.firstMovies(read, console.progress());
    if (file.isPresent()) {
      ColdStartFile.of(movies, data.place(words)).write(file.get());
      console.note("Written: " + file.get());
    }
    var rows = new Rows("rank", "movieId", "title", "genres", "ratings");
    int rank = 1;
    for (Movie movie : movies.first(length.atLeastNone(words))) {
      int ratings = SearchCommand.known(read.ratings(), movie.id());
      rows.add(rank++, movie.id(), movie.title(), MovieCells.genres(movie), ratings);
    }
    format.print(words, console, rows);
    return 0;
  }
}
