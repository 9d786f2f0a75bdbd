package org.cinefactor.terminal.command;

import java.util.List;
import java.util.function.Function;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.MeaningMetrics;
import org.cinefactor.evaluate.TrainingSet;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.OutputFormat;
import org.cinefactor.terminal.print.RowStream;

/** The table of {@code evaluate --meanings}. */
final class MeaningTable {
  private static final String[] COLUMNS = {
    "method", "components", "meaningful", "share", "trials", "raised", "raised_share"
  };

  private MeaningTable() {}

  static void print(
      DataSet data,
      List<EvaluatedMethod> methods,
      Function<EvaluatedMethod, int[]> ranks,
      Solver solver,
      OutputFormat format,
      Console console) {
    var set = new TrainingSet(data.ratings(), data.catalog(), MovieFilter.everything());
    try (var stream = new RowStream(console, format, COLUMNS)) {
      for (EvaluatedMethod method : methods.stream().filter(EvaluatedMethod::hasDials).toList()) {
        MeaningMetrics.of(
                set, method, solver, ranks.apply(method), console.progress(method.word(), 0))
            .forEach(one -> add(stream, one));
      }
    }
  }

  private static void add(RowStream stream, MeaningMetrics one) {
    stream.add(
        one.method().word(),
        one.rank(),
        one.meaningful(),
        one.share(),
        one.trials(),
        one.raised(),
        one.raisedShare());
  }
}
