package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.FirstMovies;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Perhaps;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.UsageException;
import org.cinefactor.terminal.option.Words;
import org.cinefactor.workspace.FirstMoviesFile;
import org.cinefactor.workspace.Recommenders;

/** {@code ask}: what the window asks somebody about who has rated nothing. */
final class AskCommand implements Command {
  private final Console console;

  private final Perhaps<Path> out =
      new Perhaps<>(
          "--out",
          "FILE",
          "Also keeps the first hundred in a file, as the one that comes with CineFactor; the data"
              + " must lie in a folder.",
          OptionValues.PATH);

  private final DataOptions data = new DataOptions();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  AskCommand(Console console) {
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
  public int run(Words words) throws IOException, DataSetException {
    Optional<Path> file = out.in(words);
    if (file.isPresent() && !Files.isDirectory(data.place(words))) {
      throw new UsageException("--out needs the data in a folder, not in " + data.place(words));
    }
    file.ifPresent(path -> Destination.checkFile("--out", path, "first-movies.json"));
    DataSet read = data.read(words, console);
    FirstMovies movies = Recommenders.firstMovies(read, Progress.NONE);
    if (file.isPresent()) {
      FirstMoviesFile.of(movies, data.place(words)).write(file.get());
      console.note("Written: " + file.get());
    }
    var rows = new Rows("rank", "movieId", "title", "genres", "ratings");
    int rank = 1;
    for (Movie movie : movies.first(length.atLeastNone(words))) {
      int ratings = SearchCommand.known(read.ratings(), movie.id());
      rows.add(rank++, movie.id(), movie.title(), MovieWords.genres(movie), ratings);
    }
    format.print(words, console, rows);
    return 0;
  }
}
