package org.cinefactor.terminal.command;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.DialCurve;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.OutputFormat;
import org.cinefactor.terminal.print.RowStream;

/** The table of {@code evaluate --dials}. */
final class DialTable {
  private static final String[] COLUMNS = {
    "method", "dial", "place", "ndcg@10", "coverage", "genres", "median_raters"
  };

  private DialTable() {}

  static void print(
      DataSet data,
      List<EvaluatedMethod> methods,
      Solver solver,
      int[] folds,
      OutputFormat format,
      Console console) {
    try (var stream = new RowStream(console, format, COLUMNS)) {
      for (EvaluatedMethod method : methods.stream().filter(EvaluatedMethod::hasDials).toList()) {
        DialCurve.of(data, method, solver, folds, console.progress(method.word(), 0))
            .forEach(one -> add(stream, one));
      }
    }
  }

  private static void add(RowStream stream, DialCurve.Point one) {
    stream.add(
        one.method().word(),
        one.dial().word(),
        one.place(),
        one.metrics().ndcg(),
        one.metrics().coverage(),
        one.metrics().genres(),
        one.medianRaters());
  }
}
