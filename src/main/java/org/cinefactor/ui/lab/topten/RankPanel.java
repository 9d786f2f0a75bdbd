package org.cinefactor.ui.lab.topten;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.chart.Series;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.RankedList;
import org.cinefactor.lab.export.CurveFile;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.ui.lab.chart.CurveChart;
import org.cinefactor.ui.lab.desk.RankAxis;
import org.cinefactor.ui.lab.save.SaveMenus;

/** The figures of the slider's rank, and its place on the curve of all errors. */
final class RankPanel extends GradualColumn {
  private static final Texts TEXTS = Texts.of(RankPanel.class);

  private final TopTenViewModel model;
  private final Label heading = new Label();
  private final Label note = new Label();
  private final Label early = new Label(TEXTS.get("early"));
  private final Figure error = new Figure(TEXTS.get("error"));
  private final Figure iterations = new Figure(TEXTS.get("iterations"));
  private final Figure recall = new Figure(TEXTS.get("recall"));
  private final Figure precision = new Figure(TEXTS.get("precision"));
  private final VBox figures = new VBox();
  private final CurveChart errors =
      new CurveChart(TEXTS.get("error"), TEXTS.get("rank"), "‖R − P·Q‖");

  RankPanel(TopTenViewModel model, SaveMenus saves) {
    this.model = model;
    getStyleClass().add("rank-panel");
    heading.getStyleClass().add("panel-heading");
    note.setWrapText(true);
    note.getStyleClass().add("note");
    early.setWrapText(true);
    early.getStyleClass().add("note");
    figures.getChildren().addAll(note, early, error, iterations, recall, precision);
    figures.getStyleClass().add("figures");
    errors.setPrefHeight(230);
    VBox.setVgrow(errors, Priority.ALWAYS);
    errors.setMaxHeight(340);
    errors.setOnGo(model.desk()::go);
    errors.setCorner(saves.of(errors, CurveFile.ERROR));
    append(List.of(() -> heading, () -> figures, () -> errors));
    model.sideProperty().subscribe(_ -> show());
    model.modelProperty().subscribe(_ -> show());
    model.desk().ranks().availableProperty().subscribe(_ -> curve());
    model.desk().rankProperty().subscribe(r -> errors.mark(r.doubleValue()));
  }

  private void curve() {
    List<LabModel> models =
        model.desk().ranks().shelfProperty().get().map(RankModels::models).orElse(List.of());
    errors.show(
        List.of(
            Series.measured(
                0,
                TEXTS.get("error.trained-on"),
                models.stream().mapToDouble(LabModel::rank).toArray(),
                models.stream().mapToDouble(m -> m.training().reconstructionError()).toArray())),
        RankAxis.SCALE,
        false);
  }

  private void show() {
    Optional<LabModel> now = model.modelProperty().getValue();
    shown(figures, now.isPresent());
    now.ifPresent(this::show);
  }

  private void show(LabModel now) {
    heading.setText(TEXTS.format("components", now.rank()));
    int wanted = model.desk().rankProperty().get();
    note.setText(TEXTS.format("nearest", wanted));
    shown(note, now.rank() != wanted);
    shown(early, now.stopping().tooEarly(now.settings()));
    error.show(Numbers.decimal(now.training().reconstructionError(), 1));
    iterations.show(Numbers.whole(now.training().iterations()));
    show(recall, model.sideProperty().get().map(RankedList::recall));
    show(precision, model.sideProperty().get().map(RankedList::precision));
  }

  private static void show(Figure figure, Optional<OptionalDouble> value) {
    OptionalDouble known = value.orElse(OptionalDouble.empty());
    known.ifPresent(v -> figure.show(Numbers.decimal(v, 2)));
    shown(figure, known.isPresent());
  }

  private static void shown(Node node, boolean so) {
    node.setVisible(so);
    node.setManaged(so);
  }

  /** A name and a number. */
  private static final class Figure extends HBox {
    private final Label number = new Label();

    Figure(String name) {
      getStyleClass().add("figure");
      number.getStyleClass().add("figure-value");
      number.setMinWidth(USE_PREF_SIZE);
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      getChildren().addAll(new Label(name), space, number);
    }

    void show(String value) {
      number.setText(value);
    }
  }
}
