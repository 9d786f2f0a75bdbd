package org.cinefactor.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.Stability;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.nmf.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stability --components 10 --persona disney}. */
@Command(
    name = "stability",
    description =
        "Trains with several seeds from random starts, and counts how many movies of one person's"
            + " list stay.")
final class StabilityCommand implements Callable<Integer> {
  private static final int MOST_SEEDS = 1000;

  private final Console console;

  @Option(
      names = "--components",
      paramLabel = "K",
      split = ",",
      defaultValue = "55",
      description = "The ranks, with commas between them (55).")
  private List<Integer> ranks = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "How many seeds: 0, 1, 2 and so on (" + Stability.SEEDS + ").")
  private int seeds = Stability.SEEDS;

  @Mixin private PersonOptions person = new PersonOptions();
  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private DescentOptions descent = new DescentOptions();
  @Mixin private LengthOption length = new LengthOption();
  @Mixin private FormatOption format = new FormatOption();

  StabilityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    Ints.check("--components", ranks, 1, Experiment.MOST_COMPONENTS);
    Ints.check("--seeds", List.of(seeds), 1, MOST_SEEDS);
    int places = length.atLeastOne();
    NmfSettings settings = descent.settings(1, Initialization.RANDOM, 0, console);
    DataSet read = data.read(console);
    Person who = person.required(read, console);
    LabData on = LabData.of(read, filter.filter(), Progress.NONE);
    List<Stability> found = new ArrayList<>();
    for (int rank : ranks) {
      found.add(
          Stability.of(
              on, settings.withComponents(rank), who.told(), places, seeds, Progress.NONE));
    }
    format.print(console, new StabilityReport(who, found));
    return 0;
  }
}
