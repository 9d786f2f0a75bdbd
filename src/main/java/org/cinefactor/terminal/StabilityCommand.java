package org.cinefactor.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.Stability;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.nmf.Progress;
import org.cinefactor.terminal.option.Listed;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;

/** {@code stability --components 10 --persona disney}. */
final class StabilityCommand implements Command {
  private static final int MOST_SEEDS = 1000;

  private final Console console;

  private final Listed<Integer> ranks =
      new Listed<>(
          "--components",
          "K[,K...]",
          "The ranks, with commas between them (55).",
          OptionValues.WHOLE_NUMBER,
          List.of(55));

  private final Single<Integer> seeds =
      new Single<>(
          "--seeds",
          "N",
          "How many seeds: 0, 1, 2 and so on (" + Stability.SEEDS + ").",
          OptionValues.WHOLE_NUMBER,
          Stability.SEEDS);

  private final PersonOptions person = new PersonOptions();
  private final DataOptions data = new DataOptions();
  private final FilterOptions filter = new FilterOptions();
  private final DescentOptions descent = new DescentOptions();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  StabilityCommand(Console console) {
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
  public int run(Words words) throws IOException, DataSetException {
    Ints.check("--components", ranks.in(words), 1, Experiment.MOST_COMPONENTS);
    Ints.check("--seeds", List.of(seeds.in(words)), 1, MOST_SEEDS);
    int places = length.atLeastOne(words);
    NmfSettings settings = descent.settings(words, 1, Initialization.RANDOM, 0, console);
    DataSet read = data.read(words, console);
    Person who = person.required(words, read, console);
    LabData on = LabData.of(read, filter.filter(words), Progress.NONE);
    List<Stability> found = new ArrayList<>();
    for (int rank : ranks.in(words)) {
      found.add(
          Stability.of(
              on,
              settings.withComponents(rank),
              who.told(),
              places,
              seeds.in(words),
              Progress.NONE));
    }
    format.print(words, console, new StabilityReport(who, found));
    return 0;
  }
}
