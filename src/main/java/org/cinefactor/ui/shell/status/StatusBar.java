package org.cinefactor.ui.shell.status;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.kordamp.ikonli.feather.Feather;

/** The status bar at the bottom of the window: the last step, the model, and what is being done. */
public final class StatusBar extends HBox {
  private static final Texts TEXTS = Texts.of(StatusBar.class);

  private final ProgressBar bar = new ProgressBar();

  public StatusBar(StatusViewModel model, LastStepViewModel step) {
    bar.progressProperty().bind(model.share());
    getStyleClass().add("status-bar");
    var which = new Label();
    which.textProperty().bind(model.model());
    which.setMinWidth(0);
    // It gets the room that the last step leaves.
    which.setPrefWidth(0);
    which.getStyleClass().add("model");
    which.setMaxWidth(Double.MAX_VALUE);
    LazyTooltip.on(which, which.textProperty());
    HBox.setHgrow(which, Priority.ALWAYS);
    var work = new Label();
    work.textProperty().bind(model.work());
    work.getStyleClass().add("work");
    work.setMaxWidth(560);
    LazyTooltip.on(work, work.textProperty());
    var cancel = Icons.button(Feather.X, TEXTS.get("stop"), model::cancel);
    cancel.visibleProperty().bind(model.busy());
    cancel.managedProperty().bind(cancel.visibleProperty());
    getChildren().addAll(new LastStepLine(step), which, work, cancel);
    model.busy().subscribe(this::showBar);
  }

  /** The progress bar is there only while there is work: the first picture does without. */
  private void showBar(boolean busy) {
    getChildren().remove(bar);
    if (busy) {
      getChildren().add(2, bar);
    }
  }
}
