package org.cinefactor.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;

/** The progress of training, with a button that stops it, or the reason of its failure. */
final class TrainingProgressBar extends VBox {
  private static final Texts TEXTS = Texts.of(TrainingProgressBar.class);

  TrainingProgressBar(SettingsViewModel model) {
    getStyleClass().add("making-bar");
    LatestJob<?> making = model.making();
    getChildren().addAll(busy(model), failed(making));
    var visible = making.stateProperty().map(s -> s.busy() || s == WorkState.FAILED);
    visibleProperty().bind(visible);
    managedProperty().bind(visible);
  }

  private static VBox busy(SettingsViewModel model) {
    LatestJob<?> making = model.making();
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    ProgressText.share(
                        making.stepProperty().get(),
                        model.wantedProperty().get().nmf().tolerance()),
                making.stepProperty(),
                model.wantedProperty()));
    var text = new Label();
    text.textProperty().bind(making.stepProperty().map(ProgressText::of));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    var cancel = new Button(TEXTS.get("cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> model.cancel());
    var line = new HBox(text, cancel);
    line.getStyleClass().add("making-line");
    var box = new VBox(line, bar);
    box.getStyleClass().add("making-busy");
    box.visibleProperty().bind(making.stateProperty().map(WorkState::busy));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private static Label failed(LatestJob<?> making) {
    var failure = new Label();
    failure.setWrapText(true);
    failure.getStyleClass().add("failure");
    failure.textProperty().bind(making.failureProperty().map(f -> TEXTS.format("failed", f)));
    failure.visibleProperty().bind(making.stateProperty().map(s -> s == WorkState.FAILED));
    failure.managedProperty().bind(failure.visibleProperty());
    return failure;
  }
}
