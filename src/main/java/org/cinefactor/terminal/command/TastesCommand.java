package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FileNumbers;
import org.cinefactor.terminal.option.FilterOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.LengthOption;
import org.cinefactor.terminal.option.PersonOptions;
import org.cinefactor.terminal.option.TrainingOptions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.TastesReport;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The command that counts the lists that two components can give: {@code tastes}. */
public final class TastesCommand implements Command {
  private static final int RANK = 2;

  /** The number of lists grows with the square of their length. */
  private static final int MOST_PLACES = 100;

  private final Console console;

  private final Flag unrated =
      new Flag("--unrated", "Leave out the movies that the person has rated.");

  private final PersonOptions person = new PersonOptions();
  private final DataOptions data = new DataOptions();
  private final FilterOptions filter = new FilterOptions();
  private final TrainingOptions training = new TrainingOptions();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  public TastesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(unrated);
    syntax.idle(
        new Syntax(unrated),
        words -> !person.isSaid(words),
        "nobody is named whose movies are left out (--persona, --rate or --ratings)");
    person.addTo(syntax);
    data.addTo(syntax);
    filter.addTo(syntax);
    training.addTo(syntax);
    length.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    int places = length.upTo(words, MOST_PLACES);
    FileNumbers numbers = person.read(data, words, console);
    DataSet read = numbers.written();
    Optional<Person> who = person.byNumber(words, numbers, console);
    LabModel model =
        LabModel.train(
            LabData.of(read, filter.filter(words), console.progress()),
            training.settings(words, RANK, console),
            console.progress());
    ConvergenceNote.of(List.of(model), console);
    Ratings rated =
        unrated.in(words) ? who.map(Person::ratings).orElse(Ratings.none()) : Ratings.none();
    format.print(
        words, console, new TastesReport(read.catalog(), model, model.tastes(rated, places), who));
    return 0;
  }
}
