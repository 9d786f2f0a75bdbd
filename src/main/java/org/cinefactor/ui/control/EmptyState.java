package org.cinefactor.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A placeholder for an empty list: the reason, and what to do. */
public final class EmptyState extends VBox {
  /** With an icon, a heading, a sentence, and what can be done. */
  public EmptyState(Feather icon, String heading, String sentence, Node... actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    var head = new Label(heading);
    head.getStyleClass().add("heading");
    head.setWrapText(true);
    var text = new Label(sentence);
    text.getStyleClass().add("sentence");
    text.setWrapText(true);
    getChildren().addAll(Icons.of(icon), head, text);
    getChildren().addAll(actions);
  }
}
