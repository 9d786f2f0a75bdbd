package org.cinefactor.ui.lab.choices;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.RunComparison;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.lab.chart.SaveMenu;
import org.cinefactor.ui.lab.list.SideFigures;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/**
 * The Choices tab: the decisions before training, and a run compared with the one that was kept.
 */
public final class ChoicesView extends HBox {
  private static final Texts TEXTS = Texts.of(ChoicesView.class);

  private final ChoicesViewModel model;
  private final SaveMenu save;
  private final VBox lists = new VBox();

  public ChoicesView(ChoicesViewModel model, SaveMenus saves) {
    this.model = model;
    this.save = saves.of(TEXTS.get("runs.save"), model::drawnRuns, model::listedRuns);
    getStyleClass().add("choices");
    var scroll = new ScrollPane(new ChoiceCards(model, saves));
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
    model.runsProperty().subscribe(this::show);
  }

  private FlowPane buttons() {
    var train = new Button();
    train.getStyleClass().add("accent");
    train.setId("train-choice");
    train.textProperty().bind(model.desk().rankProperty().map(k -> TEXTS.format("train", k)));
    train.setOnAction(_ -> model.train());
    var keep = new Button(TEXTS.get("keep"));
    keep.setOnAction(_ -> model.keep());
    keep.disableProperty().bind(model.runProperty().map(Optional::isEmpty));
    var all = new Button(TEXTS.get("use"));
    all.setOnAction(_ -> model.useForAll());
    all.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.differs(),
                model.draftProperty(),
                model.desk().ranks().filterProperty(),
                model.desk().ranks().settingsProperty()));
    var back = new Button(TEXTS.get("notebook"));
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
                    ProgressText.share(
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
                        : ProgressText.of(model.training().stepProperty().get()),
                model.training().stateProperty(),
                model.training().failureProperty(),
                model.training().stepProperty()));
    words.setWrapText(true);
    var stop = Icons.button(Feather.X, TEXTS.get("stop"), model.training()::cancel);
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

  private void show(Optional<RunComparison> runs) {
    lists.getChildren().clear();
    if (runs.isEmpty()) {
      var text = new Label(TEXTS.get("none"));
      text.setWrapText(true);
      text.getStyleClass().add("explanation");
      lists.getChildren().add(text);
      return;
    }
    RunComparison now = runs.get();
    lists.getChildren().add(heading(now));
    for (int run = 0; run < now.models().size(); run++) {
      lists.getChildren().add(run(now, run));
    }
  }

  private HBox heading(RunComparison runs) {
    var words =
        new Label(
            runs.models().size() == 1
                ? TEXTS.get("run.only")
                : TEXTS.format("run.stay", runs.comparison().stayed()));
    words.getStyleClass().add("panel-heading");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(words, space, save);
  }

  private static VBox run(RunComparison runs, int run) {
    var head = new Label(runs.headings().get(run));
    head.getStyleClass().add("run-heading");
    head.setWrapText(true);
    var figures = new SideFigures();
    figures.show(runs.comparison().sides().get(run));
    return new VBox(head, new RunMovies(runs.comparison(), run), figures);
  }
}
