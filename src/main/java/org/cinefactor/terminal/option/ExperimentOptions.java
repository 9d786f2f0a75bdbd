package org.cinefactor.terminal.option;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/**
 * The options of an experiment of the lab besides its person and data set: ranks, length, filter,
 * training.
 */
public final class ExperimentOptions {
  private final ListOption<Integer> ranks =
      new ListOption<>(
          "--components",
          "K[,K...]",
          "The ranks, separated by commas (2,55).",
          OptionValues.WHOLE_NUMBER,
          List.of(2, 55));

  private final LengthOption length = new LengthOption();
  private final FilterOptions filter = new FilterOptions();
  private final TrainingOptions training = new TrainingOptions();

  public void addTo(Syntax syntax) {
    syntax.add(ranks);
    length.addTo(syntax);
    filter.addTo(syntax);
    training.addTo(syntax);
  }

  /**
   * The experiment on this data set, with this person.
   *
   * @throws UsageException when a value is out of its range
   */
  public Experiment experiment(ParsedArguments words, DataSet data, Person who, Console console) {
    int places = length.atLeastOne(words);
    MovieFilter wanted = filter.filter(words);
    NmfSettings settings = training.settings(words, 1, console);
    try {
      return new Experiment(
          data.name(), data.fingerprint(), wanted, settings, ranks.in(words), who, places);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }
}
