package org.cinefactor.lab.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.chart.Picture;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Mask;
import org.cinefactor.lab.inside.ComponentCards;
import org.cinefactor.lab.inside.FactorHeatMaps;
import org.cinefactor.lab.inside.HeatMapOrder;
import org.cinefactor.lab.inside.Submatrix;
import org.cinefactor.lab.tastes.Tastes;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.model.FactorModel;

/** The folder with all that can be exported of an outcome. */
public final class ExportFolder {
  private static final int NAMED = 10;
  private static final int CUT_ROWS = 12;
  private static final int CUT_COLUMNS = 8;
  private static final int DRAWN_USERS = 120;
  private static final int DRAWN_MOVIES = 240;

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  private ExportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes lists, tables, charts, models and code; files of the same names are replaced. Charts are
   * written as SVG and, where this system has fonts, as PNG.
   *
   * @param folder made when it is not there
   * @param curves what was measured over ranks, if anything
   * @return the files, in the order in which they were written
   * @throws IOException when the folder cannot be written
   */
  public static List<Path> write(Path folder, ExperimentResult outcome, List<Curves> curves)
      throws IOException {
    Files.createDirectories(folder);
    ExportFolder to = new ExportFolder(folder);
    to.lists(outcome);
    for (Curves one : curves) {
      to.chart(one.export());
    }
    for (LabModel model : outcome.models().stream().distinct().toList()) {
      to.inside(model);
    }
    to.code(outcome);
    return List.copyOf(to.written);
  }

  private void lists(ExperimentResult outcome) throws IOException {
    text("lists.md", Markdown.of(outcome.comparison()));
    chart(ChartExports.comparison(outcome.comparison()));
  }

  private void inside(LabModel model) throws IOException {
    String rank = "-" + model.rank();
    HeatMapOrder order = HeatMapOrder.BY_STRONGEST_COMPONENT;
    chart(ChartExports.heatMap("p" + rank, FactorHeatMaps.ofP(model, order, DRAWN_USERS)));
    chart(ChartExports.heatMap("q" + rank, FactorHeatMaps.ofQ(model, order, DRAWN_MOVIES)));
    Submatrix cut = Submatrix.of(model, CUT_ROWS, CUT_COLUMNS, Mask.all(model.rank()));
    chart(ChartExports.submatrix(model.rank(), cut));
    text("components" + rank + ".csv", Tables.components(ComponentCards.of(model, NAMED)));
    if (model.rank() == 2) {
      chart(tastes(model));
    }
    npz("model" + rank + ".npz", model.factors());
  }

  /** Two components' lists, with everybody of the data set on the rim. */
  private static ChartExport tastes(LabModel two) {
    Tastes tastes = two.tastes(Ratings.none(), NAMED);
    return ChartExports.tastes(
        tastes, ChartExports.dial(tastes, Tastes.crowd(two.training()), List.of()));
  }

  private void chart(ChartExport chart) throws IOException {
    text(chart.file() + ".csv", chart.csv());
    text(chart.file() + ".svg", chart.picture().svg());
    if (Picture.hasFonts()) {
      Path file = folder.resolve(chart.file() + ".png");
      written.add(AtomicFile.write(file, chart.picture().png()));
    }
  }

  private void code(ExperimentResult outcome) throws IOException {
    if (!ScikitLearn.can(outcome.experiment().settings())) {
      return;
    }
    written.addAll(ScikitLearn.write(folder.resolve("scikit_learn.py"), outcome));
  }

  private void npz(String name, FactorModel factors) throws IOException {
    ModelFile.write(folder.resolve(name), factors);
    written.add(folder.resolve(name));
  }

  private void text(String name, String text) throws IOException {
    written.add(AtomicFile.write(folder.resolve(name), text));
  }
}
