package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.Person;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * An experiment of the lab but for its person and its data set: ranks, length, filter, training.
 */
final class ExperimentOptions {
  @Option(
      names = "--components",
      paramLabel = "K",
      split = ",",
      defaultValue = "2,55",
      description = "The ranks, with commas between them (2,55).")
  private List<Integer> ranks = List.of();

  @Mixin private LengthOption length = new LengthOption();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private TrainingOptions training = new TrainingOptions();

  /**
   * The experiment on this data set, with this person.
   *
   * @throws UsageException when a value is out of its range
   */
  Experiment experiment(DataSet data, Person who, Console console) {
    int places = length.atLeastOne();
    return OptionValues.checked(
        () ->
            new Experiment(
                data.name(),
                data.fingerprint(),
                filter.filter(),
                training.settings(1, console),
                ranks,
                who,
                places));
  }
}
