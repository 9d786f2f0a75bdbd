package org.cinefactor.lab.export;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.chart.LineChart;
import org.cinefactor.chart.Series;
import org.cinefactor.lab.LabModel;

/**
 * Lines that belong into one chart, with the name of their files.
 *
 * @param file the files' name without its ending
 * @param title what the chart shows
 * @param xTitle what goes to the right, with its unit
 * @param yTitle what goes up, with its unit
 * @param logarithmic whether the upward axis is logarithmic
 * @param lines the lines
 */
public record Curves(
    String file,
    String title,
    String xTitle,
    String yTitle,
    boolean logarithmic,
    List<Series> lines) {
  /** The name of the axis of ranks. */
  public static final String RANK = "components (rank)";

  public Curves {
    lines = List.copyOf(lines);
  }

  /** The chart with its numbers. */
  public Exhibit exhibit() {
    return new Exhibit(
        file,
        new LineChart(title, xTitle, yTitle, logarithmic, lines).picture(),
        Tables.series(xTitle, yTitle, lines));
  }

  /** The reconstruction error of the training against the rank. */
  public static Curves error(List<LabModel> models) {
    double[] ranks = models.stream().mapToDouble(LabModel::rank).toArray();
    double[] errors =
        models.stream().mapToDouble(m -> m.training().reconstructionError()).toArray();
    return new Curves(
        "error",
        "Reconstruction error on the training ratings",
        RANK,
        "Frobenius norm of R − P·Q, in stars",
        false,
        List.of(Series.measured("training", ranks, errors)));
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
      String name = model.rank() == 1 ? "1 component" : model.rank() + " components";
      lines.add(Series.measured(name, iterations, violations));
    }
    double tol = models.getFirst().settings().tolerance();
    if (tol > 0) {
      lines.add(Series.baseline("tol = " + tol, 1, most, tol));
    }
    return new Curves(
        "convergence",
        "Convergence of the training",
        "iteration",
        "violation, relative to the first",
        true,
        lines);
  }
}
