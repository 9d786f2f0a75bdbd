package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.EvaluationResult;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.ExperimentOptions;
import org.cinefactor.terminal.option.FileNumbers;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.PersonOptions;
import org.cinefactor.terminal.option.RelevantOption;
import org.cinefactor.terminal.print.CompareReport;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/**
 * The command that compares one person's lists at several ranks: {@code compare --components 2,55
 * --persona disney}.
 */
public final class CompareCommand implements Command {
  private final Console console;

  private final PersonOptions person = new PersonOptions();
  private final RelevantOption relevant = new RelevantOption();
  private final DataOptions data = new DataOptions();
  private final ExperimentOptions options = new ExperimentOptions();
  private final FormatOption format = new FormatOption();

  public CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    person.addTo(syntax);
    relevant.addTo(syntax);
    data.addTo(syntax);
    options.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    FileNumbers numbers = person.read(data, words, console);
    DataSet read = numbers.written();
    Person who =
        relevant.of(
            words, person.required(words, numbers, console), FileNumbers.same(read), console);
    Experiment experiment = options.experiment(words, read, who, console);
    ExperimentResult outcome = new ExperimentRunner(read).run(experiment, console.progress());
    ConvergenceNote.of(outcome.models(), console);
    RankNote.of(outcome.models(), console);
    Comparison comparison = outcome.comparison();
    format.print(
        words,
        console,
        new CompareReport(comparison, experiment.places(), heldOut(read, experiment)));
    return 0;
  }

  /**
   * Quality of lists of ten for other people, where nobody knows what the person would like, and
   * the models are the notebook's, which are measured.
   */
  private List<EvaluationResult> heldOut(DataSet read, Experiment experiment) {
    boolean notebook =
        experiment.settings().equals(NmfSettings.notebook().withComponents(1))
            && experiment.filter().equals(MovieFilter.notebook());
    if (!experiment.person().relevant().isEmpty()
        || experiment.places() != Experiment.TEN
        || !notebook) {
      return List.of();
    }
    console.note(
        "Recall and precision are the means over people held out, as evaluate measures them:"
            + " nobody knows what this person would like (--relevant says it).");
    int[] sorted =
        experiment.ranks().stream().distinct().sorted().mapToInt(Integer::intValue).toArray();
    return HeldOutMeasurement.results(read, EvaluatedMethod.NOTEBOOK, sorted, console.progress());
  }
}
