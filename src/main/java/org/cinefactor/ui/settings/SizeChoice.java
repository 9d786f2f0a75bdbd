package org.cinefactor.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.workspace.settings.Preferences;
import org.kordamp.ikonli.feather.Feather;

/** The size of everything in percent, with a button for a step less and one for a step more. */
final class SizeChoice extends HBox {
  private static final Texts TEXTS = Texts.of(SizeChoice.class);

  SizeChoice(SettingsViewModel model) {
    getStyleClass().add("size-choice");
    setAlignment(Pos.CENTER);
    var percent = new Label();
    percent.setId("scale");
    percent.setMinWidth(USE_PREF_SIZE);
    percent.textProperty().bind(model.scaleProperty().map(now -> TEXTS.format("percent", now)));
    Button less = Icons.button(Feather.MINUS, TEXTS.get("size.smaller"), model::smaller);
    less.disableProperty().bind(model.scaleProperty().lessThanOrEqualTo(Preferences.LEAST_SCALE));
    Button more = Icons.button(Feather.PLUS, TEXTS.get("size.larger"), model::larger);
    more.disableProperty().bind(model.scaleProperty().greaterThanOrEqualTo(Preferences.MOST_SCALE));
    getChildren().addAll(less, percent, more);
  }
}
