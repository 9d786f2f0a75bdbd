package org.cinefactor.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.tastes.Tastes;
import org.cinefactor.nmf.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tastes}. */
@Command(
    name = "tastes",
    description = "Counts every list that a model with two components can give, exactly.")
final class TastesCommand implements Callable<Integer> {
  private static final int RANK = 2;

  private final Console console;

  @Option(
      names = "--unrated",
      description = "Count lists without the movies that the person has rated.")
  private boolean unrated;

  @Mixin private PersonOptions person = new PersonOptions();
  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private TrainingOptions training = new TrainingOptions();
  @Mixin private LengthOption length = new LengthOption();
  @Mixin private FormatOption format = new FormatOption();

  TastesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    int places = length.atLeastOne();
    DataSet read = data.read(console);
    Optional<Person> who = person.person(read, console);
    LabModel model =
        LabModel.train(
            LabData.of(read, filter.filter(), Progress.NONE),
            training.settings(RANK, console),
            Progress.NONE);
    Set<Integer> setAside = unrated && who.isPresent() ? who.get().told().movieIds() : Set.of();
    format.print(
        console,
        new TastesReport(read.catalog(), model, Tastes.of(model.factors(), setAside, places), who));
    return 0;
  }
}
