package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Measurements;
import org.cinefactor.lab.RankMeasurement;
import org.cinefactor.lab.export.Curves;
import org.cinefactor.lab.export.ExportFolder;
import org.cinefactor.lab.export.HeldOutCurves;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.print.Rows;

/**
 * The export of a lesson's experiments into a folder, each further step into one of its own below
 * it.
 */
final class LabExport {
  /** The ranks that curves are drawn over, up to the highest of the experiment. */
  private static final List<Integer> CURVE =
      List.of(1, 2, 3, 5, 8, 10, 15, 20, 30, 40, 55, 80, 100, 150, 200);

  private final ExperimentRunner bench;
  private final Console console;

  LabExport(ExperimentRunner bench, Console console) {
    this.bench = bench;
    this.console = console;
  }

  /** Writes them, and lists the files. */
  Rows write(Path folder, Lesson lesson) throws IOException {
    var rows = new Rows("step", "file", "bytes");
    int steps = lesson.steps().size();
    for (int i = 0; i < steps; i++) {
      Path place = steps == 1 ? folder : folder.resolve("step-" + (i + 1));
      ExperimentResult outcome = bench.run(lesson.steps().get(i).experiment(), console.progress());
      ConvergenceNote.of(outcome.models(), console);
      RankNote.of(outcome.models(), console);
      for (Path file : ExportFolder.write(place, outcome, curves(outcome))) {
        rows.add(i + 1, file.toString(), Files.size(file));
      }
    }
    return rows;
  }

  private List<Curves> curves(ExperimentResult outcome) {
    Experiment experiment = outcome.experiment();
    var ranks = new TreeSet<>(experiment.ranks());
    CURVE.stream().filter(rank -> rank < ranks.last()).forEach(ranks::add);
    List<LabModel> models =
        bench.run(experiment.withRanks(List.copyOf(ranks)), console.progress()).models();
    List<Curves> curves = new ArrayList<>();
    curves.add(Curves.error(models));
    curves.add(Curves.convergence(outcome.models().stream().distinct().toList()));
    var measuring =
        new RankMeasurement(
            bench.data(), experiment.filter(), experiment.settings(), Measurements.none(), _ -> {});
    measuring.ranks(List.copyOf(ranks), console.progress("", experiment.settings().tolerance()));
    curves.addAll(
        HeldOutCurves.of(
            measuring.others(console.progress("", experiment.settings().tolerance()))));
    return curves;
  }
}
