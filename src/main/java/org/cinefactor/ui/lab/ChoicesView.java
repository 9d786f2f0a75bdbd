package org.cinefactor.ui.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.LabModel;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.session.StepText;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** What is decided before training; a run is held against the one that was kept. */
final class ChoicesView extends HBox {
  private final ChoicesViewModel model;
  private final VBox lists = new VBox();

  ChoicesView(ChoicesViewModel model) {
    this.model = model;
    getStyleClass().add("choices");
    var scroll = new ScrollPane(new ChoiceCards(model));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(360);
    scroll.setPrefWidth(640);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    lists.getStyleClass().add("run-lists");
    var right = new VBox(buttons(), progress(), lists);
    right.getStyleClass().add("choices-right");
    var runs = new ScrollPane(right);
    runs.setFitToWidth(true);
    runs.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    runs.setMinWidth(320);
    runs.setPrefWidth(460);
    getChildren().addAll(scroll, runs);
    model.comparisonProperty().subscribe(this::show);
  }

  private FlowPane buttons() {
    var train = new Button();
    train.getStyleClass().add("accent");
    train.setId("train-choice");
    train.textProperty().bind(model.desk().rankProperty().map(k -> "Train rank " + k));
    train.setOnAction(_ -> model.train());
    var keep = new Button("Compare: keep this run");
    keep.setOnAction(_ -> model.keep());
    keep.disableProperty().bind(model.runProperty().map(Optional::isEmpty));
    var all = new Button("Use for all ranks");
    all.setOnAction(_ -> model.useForAll());
    all.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.differs(),
                model.draftProperty(),
                model.desk().ranks().filterProperty(),
                model.desk().ranks().settingsProperty()));
    var back = new Button("As in the notebook");
    back.getStyleClass().add("flat");
    back.setOnAction(_ -> model.likeTheNotebook());
    return new FlowPane(8, 8, train, keep, all, back);
  }

  private HBox progress() {
    var bar = new ProgressBar();
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    StepText.share(
                        model.training().stepProperty().get(),
                        model.draftProperty().get().settings().tolerance()),
                model.training().stepProperty(),
                model.draftProperty()));
    bar.setMinWidth(80);
    var words = new Label();
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.training().state() == WorkState.FAILED
                        ? model.training().failureProperty().get()
                        : StepText.of(model.training().stepProperty().get()),
                model.training().stateProperty(),
                model.training().failureProperty(),
                model.training().stepProperty()));
    words.setWrapText(true);
    var stop = Icons.button(Feather.X, "Stop this training", model.training()::cancel);
    var line = new HBox(bar, words, stop);
    line.getStyleClass().add("making-line");
    var busy = model.training().stateProperty().map(WorkState::busy);
    bar.visibleProperty().bind(busy);
    bar.managedProperty().bind(busy);
    stop.visibleProperty().bind(busy);
    line.visibleProperty()
        .bind(model.training().stateProperty().map(s -> s.busy() || s == WorkState.FAILED));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private void show(Optional<Comparison> comparison) {
    lists.getChildren().clear();
    if (comparison.isEmpty()) {
      var text =
          new Label(
              "Change a choice and train: the list that comes out is held against the one before,"
                  + " for the person and the rank above. The lab's own models stay as they are.");
      text.setWrapText(true);
      text.getStyleClass().add("explanation");
      lists.getChildren().add(text);
      return;
    }
    Comparison now = comparison.get();
    boolean two = now.sides().size() > 1;
    if (two) {
      var stayed = new Label(now.stayed() + " of ten movies stay");
      stayed.getStyleClass().add("panel-heading");
      lists.getChildren().add(stayed);
    }
    var models =
        java.util.stream.Stream.of(model.keptProperty().get(), model.runProperty().get())
            .flatMap(Optional::stream)
            .toList();
    for (int side = 0; side < now.sides().size(); side++) {
      lists.getChildren().add(run(now, side, models, two));
    }
  }

  private static VBox run(Comparison now, int side, List<LabModel> models, boolean two) {
    var head = new Label((two ? side == 0 ? "Kept: " : "Now: " : "") + words(models.get(side)));
    head.getStyleClass().add("run-heading");
    head.setWrapText(true);
    var figures = new SideFigures();
    figures.show(now.sides().get(side));
    var movies = new RunMovies(now, side);
    return new VBox(head, movies, figures);
  }

  private static String words(LabModel model) {
    NmfSettings s = model.settings();
    return String.format(
        Locale.ROOT,
        "rank %d · %s · tol %s · %,d movies%s%s",
        s.components(),
        s.initialization().name().toLowerCase(Locale.ROOT),
        java.math.BigDecimal.valueOf(s.tolerance()).stripTrailingZeros().toPlainString(),
        model.factors().columns(),
        s.alphaW() > 0 || s.alphaH() > 0 ? " · regularised" : "",
        s.missingWeight() < 1 ? " · missing weigh " + s.missingWeight() : "");
  }
}
