package org.cinefactor.ui.recommendations;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.cinefactor.text.Texts;

/**
 * Two fields for the first and the last year. The sentence when they make no span stands apart, so
 * that it moves nothing.
 */
final class YearsView extends HBox {
  private static final Texts TEXTS = Texts.of(YearsView.class);

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final YearsViewModel model;

  YearsView(YearsViewModel model) {
    this.model = model;
    getStyleClass().add("years");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            field("from-year", TEXTS.get("years.from"), model.fromProperty()),
            new Label("–"),
            field("to-year", TEXTS.get("years.to"), model.toProperty()));
  }

  /** Says why the two years make no span, with the way out; not there when they do. */
  Node problem() {
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
    problem.getStyleClass().add("years-problem");
    problem.setAlignment(Pos.CENTER_LEFT);
    problem.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(problem, Pos.TOP_RIGHT);
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private TextField field(String id, String name, StringProperty text) {
    var field = new TextField();
    field.setMinWidth(USE_PREF_SIZE);
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
