package org.cinefactor.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.cinefactor.evaluate.Contender;
import org.cinefactor.evaluate.Quality;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.RankShelf;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.lab.chart.Curve;
import org.cinefactor.ui.lab.chart.CurveChart;
import org.cinefactor.ui.lab.chart.LegendEntry;
import org.cinefactor.ui.session.StepText;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** Errors and quality against the rank; a click on any curve goes to that rank. */
final class CurvesView extends GridPane {
  private static final int COLUMNS = 4;
  private static final int ROWS = 2;
  private static final String RANK = "Components (rank)";

  private final CurvesViewModel model;
  private final CurveChart fit = chart("Error on the training ratings", "‖R − P·Q‖");
  private final CurveChart heldOut = chart("Error on held-out ratings", "Stars, root mean square");
  private final List<Measure> measures;

  private record Measure(CurveChart chart, ToDoubleFunction<Quality> of) {}

  CurvesView(CurvesViewModel model) {
    this.model = model;
    getStyleClass().add("curves");
    measures =
        List.of(
            new Measure(chart("nDCG@10", "0 to 1"), Quality::ndcg),
            new Measure(chart("Recall@10", "0 to 1"), Quality::recall),
            new Measure(chart("Precision@10", "0 to 1"), Quality::precision),
            new Measure(chart("Coverage", "Share of all movies"), Quality::coverage),
            new Measure(chart("Variety", "Genres in a list"), Quality::genres));
    fill();
    model.figuresProperty().subscribe(_ -> show());
    model.baselinesProperty().subscribe(_ -> show());
    model.desk().ranks().thereProperty().subscribe(_ -> showFit());
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
    var chart = new CurveChart(name, RANK, y);
    chart.withoutLegend();
    return chart;
  }

  private List<CurveChart> charts() {
    var all = new ArrayList<>(List.of(fit, heldOut));
    measures.forEach(m -> all.add(m.chart));
    return all;
  }

  private void fill() {
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
      add(chart, place % COLUMNS, place / COLUMNS);
      place++;
    }
    add(key(), COLUMNS - 1, ROWS - 1);
  }

  private VBox key() {
    var text =
        new Label(
            "Measured on people the models have not seen: every fifth person tells four fifths of"
                + " their ratings, and a good list holds what they kept back and liked.");
    text.setWrapText(true);
    text.getStyleClass().add("explanation");
    text.setMinHeight(0);
    var key =
        new VBox(
            LegendEntry.of("this model, at each rank", "curve-model"),
            LegendEntry.of("most popular movies", "curve-popular"),
            LegendEntry.of("PureSVD, rank 80", "curve-svd"),
            LegendEntry.of("tuned method", "curve-tuned"),
            progress(),
            text);
    key.getStyleClass().add("curves-key");
    return key;
  }

  private VBox progress() {
    var words = new Label();
    words.setWrapText(true);
    words.setId("curves-progress");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::words,
                model.sweeping().stateProperty(),
                model.sweeping().stepProperty(),
                model.comparing().stateProperty(),
                model.comparing().stepProperty(),
                model.desk().ranks().filling().stateProperty(),
                model.figuresProperty()));
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setPrefWidth(120);
    bar.progressProperty()
        .bind(model.figuresProperty().map(f -> (double) f.size() / CurvesViewModel.ranks()));
    var stop = Icons.button(Feather.X, "Stop measuring", model::cancel);
    var line = new HBox(bar, stop);
    line.getStyleClass().add("making-line");
    line.visibleProperty().bind(model.busy());
    line.managedProperty().bind(line.visibleProperty());
    var again = new Button("Measure again");
    again.getStyleClass().add("small");
    again.setOnAction(_ -> model.again());
    again
        .visibleProperty()
        .bind(
            model
                .sweeping()
                .stateProperty()
                .map(s -> s == WorkState.CANCELLED || s == WorkState.FAILED));
    again.managedProperty().bind(again.visibleProperty());
    return new VBox(words, line, again);
  }

  private String words() {
    if (model.sweeping().state() == WorkState.FAILED) {
      return model.sweeping().failureProperty().get();
    }
    if (model.comparing().state() == WorkState.FAILED) {
      return model.comparing().failureProperty().get();
    }
    if (model.sweeping().state().busy()) {
      return StepText.of(model.sweeping().stepProperty().get());
    }
    if (model.comparing().state().busy()) {
      return "Measuring the other methods …";
    }
    if (model.desk().ranks().filling().state().busy()) {
      return "Measuring begins when all ranks are trained.";
    }
    int ranks = model.figuresProperty().get().size();
    return ranks == 0 ? "" : ranks + " ranks measured";
  }

  private void showFit() {
    List<LabModel> models =
        model.desk().ranks().shelfProperty().get().map(RankShelf::models).orElse(List.of());
    fit.show(
        List.of(
            new Curve(
                "this model",
                "curve-model",
                models.stream().mapToDouble(LabModel::rank).toArray(),
                models.stream().mapToDouble(m -> m.training().reconstructionError()).toArray())),
        RankPanel.RANKS,
        false);
  }

  private void show() {
    List<RankFigures> all = model.figuresProperty().get();
    double[] ranks = all.stream().mapToDouble(RankFigures::rank).toArray();
    heldOut.show(
        List.of(
            new Curve(
                "this model",
                "curve-model",
                ranks,
                all.stream().mapToDouble(RankFigures::heldOutError).toArray())),
        RankPanel.RANKS,
        false);
    for (Measure measure : measures) {
      var curves = new ArrayList<Curve>();
      curves.add(
          new Curve(
              "this model",
              "curve-model",
              ranks,
              all.stream().mapToDouble(f -> measure.of.applyAsDouble(f.quality())).toArray()));
      model
          .baselinesProperty()
          .get()
          .forEach(
              (who, quality) ->
                  curves.add(
                      Curve.level(
                          name(who),
                          look(who),
                          RankPanel.RANKS,
                          measure.of.applyAsDouble(quality))));
      measure.chart.show(curves, RankPanel.RANKS, false);
    }
  }

  private static String name(Contender who) {
    return switch (who) {
      case POPULAR -> "most popular";
      case PURESVD -> "PureSVD";
      case NOTEBOOK -> "notebook";
      case TUNED -> "tuned";
    };
  }

  private static String look(Contender who) {
    return switch (who) {
      case POPULAR -> "curve-popular";
      case PURESVD -> "curve-svd";
      case NOTEBOOK -> "curve-model";
      case TUNED -> "curve-tuned";
    };
  }
}
