package org.cinefactor.ui.shell.status;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.CopyButton;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The reason why the last work failed, above the status, as many lines as it needs. */
public final class FailureLine extends HBox {
  private static final Texts TEXTS = Texts.of(FailureLine.class);

  public FailureLine(StatusViewModel model) {
    getStyleClass().add("failure-line");
    var words = new Label();
    words.textProperty().bind(model.failureProperty());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            Icons.of(Feather.ALERT_TRIANGLE),
            words,
            Icons.button(
                Feather.COPY, TEXTS.get("failure.copy"), () -> CopyButton.copy(words.getText())),
            Icons.button(Feather.X, TEXTS.get("failure.dismiss"), model::dismissFailure));
    visibleProperty().bind(model.failureProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
