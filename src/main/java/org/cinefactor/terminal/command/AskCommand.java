package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.ElicitationGainLearner;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.TrainingSet;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.LengthOption;
import org.cinefactor.terminal.option.OutputFile;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.MovieCells;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.Recommenders;

/** The command that lists the movies a newcomer is asked about, as in the window: {@code ask}. */
public final class AskCommand implements Command {
  private final Console console;

  private final OptionalOption<Path> out =
      new OptionalOption<>(
          "--out",
          "FILE",
          "Also writes the first hundred to a file; the data must be in a folder.",
          OptionValues.PATH);

  private final Flag learn =
      new Flag(
          "--learn",
          "Learns anew what each answer is worth; trains a model first, and takes some minutes.");

  private final DataOptions data = new DataOptions();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  public AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(out, learn);
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
    file.ifPresent(path -> OutputFile.checkFile("--out", path, "cold-start.json"));
    DataSet read = data.read(words, console);
    ElicitationGains gains =
        learn.in(words)
            ? learned(read)
            : ColdStartFile.gains(InstallLayout.ofThisProgram().coldStart(), read);
    ColdStartMovies movies = Recommenders.coldStartMovies(read, gains, console.progress());
    if (file.isPresent()) {
      ColdStartFile.of(movies, gains, data.place(words)).write(file.get());
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

  private ElicitationGains learned(DataSet read) {
    var everybody = new TrainingSet(read.ratings(), read.catalog(), MovieFilter.everything());
    List<ElicitationGains> gains = new ArrayList<>();
    EvaluatedMethod.TUNED.train(
        everybody,
        Solver.CD,
        new int[] {EvaluatedMethod.TUNED.usualRank()},
        (_, recommender) ->
            gains.add(new ElicitationGainLearner(everybody, recommender).learn(console.progress())),
        console.progress());
    return gains.getFirst();
  }
}
