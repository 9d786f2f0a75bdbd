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

/** The progress of training, with a button that stops it. */
final class TrainingProgressBar extends VBox {
  private static final Texts TEXTS = Texts.of(TrainingProgressBar.class);

  TrainingProgressBar(SettingsViewModel model) {
    getStyleClass().add("making-bar");
    getChildren().add(busy(model));
    visibleProperty().bind(model.making().stateProperty().map(WorkState::busy));
    managedProperty().bind(visibleProperty());
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
    return box;
  }
}
