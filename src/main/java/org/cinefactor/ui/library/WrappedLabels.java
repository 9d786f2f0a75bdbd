package org.cinefactor.ui.library;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** The kinds of text in the library's rows. */
final class WrappedLabels {
  private WrappedLabels() {}

  static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  static Label muted(String text) {
    Label label = wrapped(text);
    label.getStyleClass().add("setting-sentence");
    return label;
  }

  /** A failure, while there is one. */
  static Label failure(ObservableValue<String> sentence) {
    Label label = wrapped("");
    label.getStyleClass().add("failure");
    label.textProperty().bind(sentence);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
