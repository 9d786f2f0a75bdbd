package org.cinefactor.lab.export;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.chart.LineChart;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Series;
import org.cinefactor.lab.LabModel;
import org.cinefactor.text.Texts;

/** A line chart with the names of its files and of their columns. */
public record Curves(CurveFile file, LineChart chart) {
  private static final Texts TEXTS = Texts.of(Curves.class);

  /** The chart with its numbers. */
  public ChartExport export() {
    return new ChartExport(
        file.title(), chart.picture(), Tables.series(file.x(), file.y(), chart.series()));
  }

  /** The name of the axis of ranks. */
  static String rankAxis() {
    return TEXTS.get("rank.axis");
  }

  /** The reconstruction error of the training against the rank. */
  public static Curves error(List<LabModel> models) {
    double[] ranks = models.stream().mapToDouble(LabModel::rank).toArray();
    double[] errors =
        models.stream().mapToDouble(m -> m.training().reconstructionError()).toArray();
    return new Curves(
        CurveFile.ERROR,
        LineChart.of(
            TEXTS.get("error.title"),
            rankAxis(),
            TEXTS.get("error.axis"),
            false,
            List.of(Series.measured(0, TEXTS.get("error.line"), ranks, errors))));
  }

  /** The violation at each iteration, relative to the first, and where the tolerance stops it. */
  public static Curves convergence(List<LabModel> models) {
    List<Series> lines = new ArrayList<>();
    int most = 2;
    for (LabModel model : models) {
      double[] violations = model.training().violations();
      double[] iterations = new double[violations.length];
      for (int i = 0; i < iterations.length; i++) {
        iterations[i] = i + 1;
      }
      most = Math.max(most, iterations.length);
      String name = TEXTS.format("components", model.rank());
      lines.add(Series.measured(lines.size(), name, iterations, violations));
    }
    double tol = models.getFirst().settings().tolerance();
    if (tol > 0) {
      lines.add(
          Series.baseline(
              lines.size(), TEXTS.format("convergence.tol", tol), new Scale(1, most, false), tol));
    }
    return new Curves(
        CurveFile.CONVERGENCE,
        LineChart.of(
            TEXTS.get("convergence.title"),
            TEXTS.get("convergence.iteration"),
            TEXTS.get("convergence.violation"),
            true,
            lines));
  }
}
