package org.cinefactor.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A bar of notices above everything else, until they are dismissed. */
final class NoticeBar extends HBox {
  NoticeBar(StatusViewModel model) {
    getStyleClass().add("notice-bar");
    var text = new Label();
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.textProperty().bind(model.noticesProperty().map(all -> String.join("\n", all)));
    getChildren()
        .addAll(
            Icons.of(Feather.ALERT_TRIANGLE),
            text,
            Icons.button(Feather.X, "Put away", model::putNoticesAway));
    visibleProperty().bind(model.noticesProperty().map(all -> !all.isEmpty()));
    managedProperty().bind(visibleProperty());
  }
}
