package org.cinefactor.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cinefactor.ui.control.LazyTooltip;

/** The person's last step, and a link that takes it back. */
final class LastStepLine extends HBox {
  LastStepLine(LastStepViewModel model) {
    getStyleClass().add("last-step");
    setAlignment(Pos.CENTER_LEFT);
    var words = new Label();
    words.getStyleClass().add("step");
    words.textProperty().bind(model.words());
    words.setMinWidth(0);
    LazyTooltip.on(words, words.textProperty());
    var turn = new Hyperlink();
    turn.textProperty().bind(model.action());
    turn.setMinWidth(USE_PREF_SIZE);
    turn.setOnAction(
        _ -> {
          turn.setVisited(false);
          model.turn();
        });
    turn.accessibleTextProperty()
        .bind(turn.textProperty().concat(" “").concat(words.textProperty()).concat("”"));
    getChildren().addAll(words, turn);
    visibleProperty().bind(words.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
