package org.cinefactor.ui.lab.training;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Series;
import org.cinefactor.lab.export.CurveFile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.lab.chart.CurveChart;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** The Training tab: the violation by iteration, live while training, and where tol stops it. */
public final class ConvergenceView extends VBox {
  private static final Texts TEXTS = Texts.of(ConvergenceView.class);

  private static final int LEAST_ITERATIONS = 10;

  private final ConvergenceViewModel model;
  private final CurveChart chart =
      new CurveChart(
          TEXTS.get("chart"), TEXTS.get("chart.iteration"), TEXTS.get("chart.violation"));

  public ConvergenceView(ConvergenceViewModel model, SaveMenus saves) {
    this.model = model;
    getStyleClass().add("convergence");
    VBox.setVgrow(chart, Priority.ALWAYS);
    chart.setMinHeight(190);
    chart.setCorner(saves.of(chart, CurveFile.CONVERGENCE));
    getChildren().addAll(line(), chart, explanation());
    model.violationsProperty().subscribe(this::show);
  }

  private HBox line() {
    var story = new Label();
    story.getStyleClass().add("story");
    story.setWrapText(true);
    story.setMinHeight(USE_PREF_SIZE);
    story.setMaxWidth(Double.MAX_VALUE);
    story.textProperty().bind(model.storyProperty());
    HBox.setHgrow(story, Priority.ALWAYS);
    var again = new Button(TEXTS.get("again"), Icons.of(Feather.REFRESH_CW));
    again.setId("train-again");
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(_ -> model.trainAgain());
    var busy = model.training().stateProperty().map(WorkState::busy);
    again.disableProperty().bind(busy);
    var cancel = Icons.button(Feather.X, TEXTS.get("stop"), model.training()::cancel);
    cancel.visibleProperty().bind(busy);
    cancel.managedProperty().bind(busy);
    var line = new HBox(story, again, cancel);
    line.getStyleClass().add("making-line");
    return line;
  }

  private static Label explanation() {
    var text = new Label(TEXTS.get("explanation"));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add("explanation");
    return text;
  }

  private void show(double[] violations) {
    double[] iterations = IntStream.rangeClosed(1, violations.length).asDoubleStream().toArray();
    Scale x = new Scale(0, Math.max(LEAST_ITERATIONS, violations.length), false);
    double tol = model.tolerance();
    var curve = Series.measured(0, TEXTS.get(model.solver()), iterations, violations.clone());
    List<Series> curves =
        tol > 0
            ? List.of(curve, Series.baseline(1, TEXTS.get("chart.tol"), x, tol))
            : List.of(curve);
    chart.show(curves, x, true);
  }
}
