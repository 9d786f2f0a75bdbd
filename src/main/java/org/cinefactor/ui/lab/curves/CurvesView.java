package org.cinefactor.ui.lab.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.cinefactor.chart.Series;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Measurements;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.export.CurveFile;
import org.cinefactor.lab.export.HeldOutCurves;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.lab.chart.CurveChart;
import org.cinefactor.ui.lab.chart.LegendEntry;
import org.cinefactor.ui.lab.desk.RankAxis;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** The Curves tab: errors and quality against the rank; a click on any curve goes to that rank. */
public final class CurvesView extends GridPane {
  private static final Texts TEXTS = Texts.of(CurvesView.class);

  private static final int COLUMNS = 4;
  private static final int ROWS = 2;

  /** Those of the charts, in their order. */
  private static final List<CurveFile> FILES =
      List.of(
          CurveFile.ERROR,
          CurveFile.HELD_OUT_ERROR,
          CurveFile.NDCG,
          CurveFile.RECALL,
          CurveFile.PRECISION,
          CurveFile.COVERAGE,
          CurveFile.DIVERSITY);

  private final CurvesViewModel model;
  private final CurveChart fit = chart(TEXTS.get("training-error"), "‖R − P·Q‖");
  private final CurveChart heldOut = chart(TEXTS.get("held-out-error"), TEXTS.get("stars"));
  private final List<Measure> measures;

  private record Measure(CurveChart chart, ToDoubleFunction<MeanMetrics> of) {
    double value(MeanMetrics metrics) {
      return of.applyAsDouble(metrics);
    }
  }

  public CurvesView(CurvesViewModel model, SaveMenus saves) {
    this.model = model;
    getStyleClass().add("curves");
    measures =
        List.of(
            new Measure(chart(TEXTS.get("ndcg"), TEXTS.get("share")), MeanMetrics::ndcg),
            new Measure(chart(TEXTS.get("recall"), TEXTS.get("share")), MeanMetrics::recall),
            new Measure(chart(TEXTS.get("precision"), TEXTS.get("share")), MeanMetrics::precision),
            new Measure(
                chart(TEXTS.get("coverage"), TEXTS.get("coverage.share")), MeanMetrics::coverage),
            new Measure(
                chart(TEXTS.get("diversity"), TEXTS.get("diversity.genres")), MeanMetrics::genres));
    fill(saves);
    model.measuredProperty().subscribe(this::show);
    model.desk().ranks().availableProperty().subscribe(_ -> showFit());
    model.desk().rankProperty().subscribe(k -> charts().forEach(c -> c.mark(k.doubleValue())));
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                model.watch();
              }
            });
  }

  private CurveChart chart(String name, String y) {
    var chart = new CurveChart(name, TEXTS.get("rank"), y);
    chart.withoutLegend();
    return chart;
  }

  private List<CurveChart> charts() {
    var all = new ArrayList<>(List.of(fit, heldOut));
    measures.forEach(m -> all.add(m.chart));
    return all;
  }

  private void fill(SaveMenus saves) {
    for (int i = 0; i < COLUMNS; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < ROWS; i++) {
      var row = new RowConstraints();
      row.setPercentHeight(100.0 / ROWS);
      getRowConstraints().add(row);
    }
    int place = 0;
    for (CurveChart chart : charts()) {
      chart.setOnGo(model.desk()::go);
      chart.setCorner(saves.of(chart, FILES.get(place)));
      add(chart, place % COLUMNS, place / COLUMNS);
      place++;
    }
    add(key(), COLUMNS - 1, ROWS - 1);
  }

  private VBox key() {
    var text = new Label(TEXTS.get("explanation"));
    text.setWrapText(true);
    text.getStyleClass().add("explanation");
    text.setMinHeight(0);
    text.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> text.getHeight() >= text.prefHeight(text.getWidth()),
                text.heightProperty(),
                text.widthProperty(),
                text.fontProperty()));
    var key =
        new VBox(
            LegendEntry.of(TEXTS.get("line.model"), HeldOutCurves.MODEL),
            LegendEntry.of(TEXTS.get("line.popular"), HeldOutCurves.look(EvaluatedMethod.POPULAR)),
            LegendEntry.of(
                TEXTS.format("line.puresvd", EvaluatedMethod.PURESVD.usualRank()),
                HeldOutCurves.look(EvaluatedMethod.PURESVD)),
            LegendEntry.of(TEXTS.get("line.tuned"), HeldOutCurves.look(EvaluatedMethod.TUNED)),
            progress(),
            text);
    key.getStyleClass().add("curves-key");
    Tooltip.install(key, new Tooltip(text.getText()));
    return key;
  }

  private VBox progress() {
    var words = new Label();
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setId("curves-progress");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::words,
                model.measuring().stateProperty(),
                model.measuring().stepProperty(),
                model.measuring().failureProperty(),
                model.desk().ranks().filling().stateProperty(),
                model.measuredProperty()));
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setPrefWidth(120);
    bar.progressProperty()
        .bind(model.measuredProperty().map(m -> (double) m.ranks().size() / Ranks.MOST));
    var stop = Icons.button(Feather.X, TEXTS.get("stop"), model::cancel);
    var line = new HBox(bar, stop);
    line.getStyleClass().add("making-line");
    line.visibleProperty().bind(model.measuring().stateProperty().map(WorkState::busy));
    line.managedProperty().bind(line.visibleProperty());
    var on = new Button(TEXTS.get("resume"));
    on.getStyleClass().add("small");
    on.setMinHeight(USE_PREF_SIZE);
    on.setOnAction(_ -> model.resume());
    on.visibleProperty()
        .bind(
            model
                .measuring()
                .stateProperty()
                .map(s -> s == WorkState.CANCELLED || s == WorkState.FAILED));
    on.managedProperty().bind(on.visibleProperty());
    return new VBox(words, line, on);
  }

  private String words() {
    if (model.measuring().state() == WorkState.FAILED) {
      return model.measuring().failureProperty().get();
    }
    int ranks = model.measuredProperty().get().ranks().size();
    String measured = TEXTS.format("measured", ranks, Ranks.MOST);
    if (model.measuring().state().busy()) {
      return model
          .method()
          .map(
              method ->
                  TEXTS.format("measuring.method", ranks, Ranks.MOST, HeldOutCurves.name(method)))
          .orElseGet(() -> TEXTS.format("measuring", ranks, Ranks.MOST));
    }
    if (model.desk().ranks().filling().state().busy()) {
      return TEXTS.get("waiting");
    }
    return ranks == 0 ? "" : measured;
  }

  private void showFit() {
    List<LabModel> models =
        model.desk().ranks().shelfProperty().get().map(RankModels::models).orElse(List.of());
    fit.show(
        List.of(
            Series.measured(
                0,
                TEXTS.get("model"),
                models.stream().mapToDouble(LabModel::rank).toArray(),
                models.stream().mapToDouble(m -> m.training().reconstructionError()).toArray())),
        RankAxis.SCALE,
        false);
  }

  private void show(Measurements measured) {
    List<RankFigures> all = measured.curve();
    double[] ranks = all.stream().mapToDouble(RankFigures::rank).toArray();
    double[] errors = all.stream().mapToDouble(RankFigures::heldOutError).toArray();
    heldOut.show(
        List.of(Series.measured(0, TEXTS.get("model"), ranks, errors)), RankAxis.SCALE, false);
    for (Measure measure : measures) {
      var curves = new ArrayList<Series>();
      double[] values = all.stream().mapToDouble(f -> measure.value(f.metrics())).toArray();
      curves.add(Series.measured(0, TEXTS.get("model"), ranks, values));
      curves.addAll(HeldOutCurves.baselines(measured, RankAxis.SCALE, measure.of));
      measure.chart.show(curves, RankAxis.SCALE, false);
    }
  }
}
