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
      names = "-n",
      paramLabel = "N",
      converter = OptionValues.Count.class,
      defaultValue = "10",
      description = "How long a list is (10).")
  private int places;

  @Option(
      names = "--unrated",
      description = "Count lists without the movies that the person has rated.")
  private boolean unrated;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      description = "How to print (table).")
  private OutputFormat format = OutputFormat.TABLE;

  @Mixin private PersonOptions person = new PersonOptions();
  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private TrainingOptions training = new TrainingOptions();

  TastesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    if (places < 1) {
      throw new UsageException("-n must be at least 1, not " + places);
    }
    DataSet read = data.read(console);
    Optional<Person> who = person.person(read, console);
    LabModel model =
        LabModel.train(LabData.of(read, filter.filter()), training.settings(RANK), Progress.NONE);
    Set<Integer> setAside = unrated && who.isPresent() ? who.get().told().movieIds() : Set.of();
    var report =
        new TastesReport(read.catalog(), model, Tastes.of(model.factors(), setAside, places), who);
    console.print(
        switch (format) {
          case TABLE -> report.table();
          case CSV -> RowPrinter.text(report.rows(), OutputFormat.CSV);
          case JSON -> JsonText.of(report.json());
        });
    return 0;
  }
}
