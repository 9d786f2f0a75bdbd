package org.cinefactor.ui.lab.topten;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * The text of a table cell, in a column whose width its style class fixes. Lighter than a label: to
 * make and style one of those, ten times four for another person's list, takes as long as the rest
 * of the row.
 */
final class CellText extends StackPane {
  private final Text word = new Text();
  private String look = "";

  CellText(String styleClass) {
    getStyleClass().addAll("row-word", styleClass);
    word.getStyleClass().add("text");
    setMinWidth(USE_PREF_SIZE);
    getChildren().add(word);
  }

  void show(String next) {
    word.setText(next);
  }

  /** Shows it in another look; a change of style classes has it dressed anew. */
  void show(String next, String styleClass) {
    show(next);
    if (!look.equals(styleClass)) {
      getStyleClass().remove(look);
      getStyleClass().add(styleClass);
      look = styleClass;
    }
  }
}
