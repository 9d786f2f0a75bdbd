package org.cinefactor.ui.lab.save;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A line with the outcome of an export, until it is dismissed. */
public final class ExportStatusLine extends HBox {
  private static final Texts TEXTS = Texts.of(ExportStatusLine.class);

  public ExportStatusLine(ExportViewModel model) {
    getStyleClass().addAll("rule-below", "save-prompt");
    var text = new Label();
    text.setId("lab-verdict");
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.textProperty().bind(model.verdictProperty());
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(text, Icons.button(Feather.X, TEXTS.get("dismiss"), model::putAway));
    visibleProperty().bind(model.verdictProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
