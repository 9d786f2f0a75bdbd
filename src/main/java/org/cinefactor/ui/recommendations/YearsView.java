package org.cinefactor.ui.recommendations;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;

/** Two fields for the first and the last year, with a sentence when they make no span. */
final class YearsView extends VBox {
  private static final Texts TEXTS = Texts.of(YearsView.class);

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final YearsViewModel model;

  YearsView(YearsViewModel model) {
    this.model = model;
    getStyleClass().add("years");
    var fields =
        new HBox(
            field("from-year", TEXTS.get("years.from"), model.fromProperty()),
            new Label("–"),
            field("to-year", TEXTS.get("years.to"), model.toProperty()));
    fields.getStyleClass().add("dial-years");
    fields.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(fields, problem());
  }

  private Node problem() {
    var words = new Label();
    words.getStyleClass().add("wrong-words");
    words.textProperty().bind(model.problemProperty());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    var swap = new Hyperlink(TEXTS.get("years.swap"));
    swap.setOnAction(_ -> model.swap());
    swap.setMinWidth(USE_PREF_SIZE);
    swap.visibleProperty().bind(model.problemProperty().map(_ -> model.swapped()));
    swap.managedProperty().bind(swap.visibleProperty());
    var problem = new HBox(words, swap);
    problem.setAlignment(Pos.CENTER_LEFT);
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private TextField field(String id, String name, StringProperty text) {
    var field = new TextField();
    field.setId(id);
    field.getStyleClass().add("number-field");
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.accessibleHelpProperty().bind(model.problemProperty());
    field.textProperty().bindBidirectional(text);
    model
        .problemProperty()
        .subscribe(words -> field.pseudoClassStateChanged(WRONG, !words.isEmpty()));
    return field;
  }
}
