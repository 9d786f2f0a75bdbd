package org.cinefactor.ui.recommendations;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.text.Texts;

/** The line above a list that says that it is preliminary, and has the model trained after all. */
final class PreliminaryLine extends HBox {
  private static final Texts TEXTS = Texts.of(PreliminaryLine.class);

  // Held here, because a binding that nobody holds is forgotten.
  private final ObservableValue<String> words;
  private final ObservableValue<Boolean> canTrain;

  PreliminaryLine(RecommendationsViewModel model) {
    this.words = model.preliminary();
    this.canTrain = model.canTrain();
    getStyleClass().addAll("rule-below", "preliminary-line");
    var text = new Label();
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.textProperty().bind(words);
    var train = new Button(TEXTS.get("preliminary.train"));
    train.setMinWidth(USE_PREF_SIZE);
    train.setOnAction(_ -> model.train());
    train.visibleProperty().bind(canTrain);
    train.managedProperty().bind(train.visibleProperty());
    getChildren().addAll(text, train);
    visibleProperty().bind(words.map(said -> !said.isEmpty()));
    managedProperty().bind(visibleProperty());
  }
}
