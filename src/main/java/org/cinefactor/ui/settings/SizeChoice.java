package org.cinefactor.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.workspace.settings.Preferences;
import org.kordamp.ikonli.feather.Feather;

/** The size of everything in percent, with a button for a step less and one for a step more. */
final class SizeChoice extends HBox {
  SizeChoice(SettingsViewModel model) {
    getStyleClass().add("size-choice");
    setAlignment(Pos.CENTER);
    var percent = new Label();
    percent.setId("scale");
    percent.setMinWidth(USE_PREF_SIZE);
    percent.textProperty().bind(model.scaleProperty().asString().concat("%"));
    Button less = Icons.button(Feather.MINUS, "Smaller (Ctrl+Minus)", model::smaller);
    less.disableProperty().bind(model.scaleProperty().lessThanOrEqualTo(Preferences.LEAST_SCALE));
    Button more = Icons.button(Feather.PLUS, "Larger (Ctrl+Plus)", model::larger);
    more.disableProperty().bind(model.scaleProperty().greaterThanOrEqualTo(Preferences.MOST_SCALE));
    getChildren().addAll(less, percent, more);
  }
}
