package org.cinefactor.ui.lab;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.RankShelf;
import org.cinefactor.lab.Side;
import org.cinefactor.ui.lab.chart.Curve;
import org.cinefactor.ui.lab.chart.CurveChart;
import org.cinefactor.ui.lab.chart.Scale;

/** What the slider's rank is like: its figures, and its place on the curve of all errors. */
final class RankPanel extends VBox {
  static final Scale RANKS = new Scale(0, Ranks.MOST, false);

  private final TopTenViewModel model;
  private final Label heading = new Label();
  private final VBox figures = new VBox();
  private final CurveChart errors =
      new CurveChart("Reconstruction error", "Components (rank)", "‖R − P·Q‖");

  RankPanel(TopTenViewModel model) {
    this.model = model;
    getStyleClass().add("rank-panel");
    heading.getStyleClass().add("panel-heading");
    figures.getStyleClass().add("figures");
    errors.setPrefHeight(230);
    VBox.setVgrow(errors, Priority.ALWAYS);
    errors.setMaxHeight(340);
    errors.setOnGo(model.desk()::go);
    getChildren().addAll(heading, figures, errors);
    model.sideProperty().subscribe(_ -> show());
    model.desk().modelProperty().subscribe(_ -> show());
    model.desk().ranks().thereProperty().subscribe(_ -> curve());
    model.desk().rankProperty().subscribe(r -> errors.mark(r.doubleValue()));
  }

  private void curve() {
    List<LabModel> models =
        model.desk().ranks().shelfProperty().get().map(RankShelf::models).orElse(List.of());
    errors.show(
        List.of(
            new Curve(
                "on the ratings it was trained on",
                "curve-error",
                models.stream().mapToDouble(LabModel::rank).toArray(),
                models.stream().mapToDouble(m -> m.training().reconstructionError()).toArray())),
        RANKS,
        false);
  }

  private void show() {
    figures.getChildren().clear();
    model.desk().modelProperty().get().ifPresent(this::show);
  }

  private void show(LabModel now) {
    heading.setText(now.rank() == 1 ? "1 component" : now.rank() + " components");
    int wanted = model.desk().rankProperty().get();
    if (now.rank() != wanted) {
      var note = new Label("Rank " + wanted + " is not trained yet: this is the nearest one.");
      note.setWrapText(true);
      note.getStyleClass().add("note");
      figures.getChildren().add(note);
    }
    figure(
        "Reconstruction error",
        String.format(Locale.ROOT, "%,.1f", now.training().reconstructionError()));
    figure("Iterations", String.format(Locale.ROOT, "%,d", now.training().iterations()));
    model.sideProperty().get().ifPresent(this::known);
  }

  private void known(Side side) {
    share("Recall of ten", side.recall());
    share("Precision of ten", side.precision());
  }

  private void share(String name, OptionalDouble value) {
    value.ifPresent(v -> figure(name, String.format(Locale.ROOT, "%.2f", v)));
  }

  private void figure(String name, String value) {
    var number = new Label(value);
    number.getStyleClass().add("figure-value");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(new Label(name), space, number);
    line.getStyleClass().add("figure");
    figures.getChildren().add(line);
  }
}
