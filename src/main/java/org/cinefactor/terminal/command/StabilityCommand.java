package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.Stability;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.DescentOptions;
import org.cinefactor.terminal.option.FileNumbers;
import org.cinefactor.terminal.option.FilterOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.IntListOption;
import org.cinefactor.terminal.option.LengthOption;
import org.cinefactor.terminal.option.PersonOptions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.print.StabilityReport;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/**
 * The command that measures what another seed changes: {@code stability --components 10 --persona
 * disney}.
 */
public final class StabilityCommand implements Command {
  private static final int MOST_SEEDS = 1000;

  private final Console console;

  private final ListOption<Integer> ranks =
      new ListOption<>(
          "--components",
          "K[,K...]",
          "The ranks, separated by commas (55).",
          OptionValues.WHOLE_NUMBER,
          List.of(55));

  private final DefaultedOption<Integer> seeds =
      new DefaultedOption<>(
          "--seeds",
          "N",
          "The number of seeds: 0, 1, 2 and so on (" + Stability.SEEDS + ").",
          OptionValues.WHOLE_NUMBER,
          Stability.SEEDS);

  private final PersonOptions person = new PersonOptions();
  private final DataOptions data = new DataOptions();
  private final FilterOptions filter = new FilterOptions();
  private final DescentOptions descent = new DescentOptions();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  public StabilityCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(ranks, seeds);
    person.addTo(syntax);
    data.addTo(syntax);
    filter.addTo(syntax);
    descent.addTo(syntax);
    length.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    IntListOption.check("--components", ranks.in(words), 1, Experiment.MOST_COMPONENTS);
    IntListOption.check("--seeds", List.of(seeds.in(words)), 1, MOST_SEEDS);
    int places = length.atLeastOne(words);
    NmfSettings settings = descent.settings(words, 1, Initialization.RANDOM, 0, console);
    FileNumbers numbers = person.read(data, words, console);
    DataSet read = numbers.written();
    Person who = person.required(words, numbers, console);
    LabData on = LabData.of(read, filter.filter(words), console.progress("", settings.tolerance()));
    RankNote.of(Collections.max(ranks.in(words)), on.ratings(), console);
    List<Stability> found = new ArrayList<>();
    for (int rank : ranks.in(words)) {
      NmfSettings atRank = settings.withComponents(rank);
      Stability one =
          Stability.of(
              on,
              atRank,
              who.ratings(),
              places,
              seeds.in(words),
              console.progress("", settings.tolerance()));
      ConvergenceNote.count(atRank, one.stoppedTooEarly(), seeds.in(words), console);
      found.add(one);
    }
    format.print(words, console, new StabilityReport(who, found));
    return 0;
  }
}
