package org.cinefactor.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.control.FieldError;

/** One setting: its name, its control, and a sentence on what it does. */
final class Setting extends VBox {
  Setting(String name, String sentence, Node... controls) {
    getStyleClass().add("setting");
    var label = new Label(name);
    label.getStyleClass().add("setting-name");
    label.setMinWidth(USE_PREF_SIZE);
    var line = new SettingLine(label, controls);
    var text = new Label(sentence);
    text.setWrapText(true);
    text.getStyleClass().add("setting-sentence");
    getChildren().addAll(line, new FieldError(controls), text);
    for (Node control : controls) {
      label.setLabelFor(control);
      control.setAccessibleHelp(sentence);
      boolean saysMore = control instanceof Labeled || control instanceof TextInputControl;
      if (!saysMore && !control.accessibleTextProperty().isBound()) {
        control.setAccessibleText(name);
      }
    }
  }
}
