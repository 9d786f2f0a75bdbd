package org.cinefactor.ui.lab.choices;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.Choice;
import org.cinefactor.ui.control.FieldError;

/** One choice: its name, its controls, a paragraph on what it does, and the formula. */
final class ChoiceCard extends VBox {
  ChoiceCard(Choice choice, Node... controls) {
    getStyleClass().add("choice-card");
    var heading = new Label(choice.title());
    heading.getStyleClass().add("panel-heading");
    var line = new FlowPane(8, 6, controls);
    line.getStyleClass().add("choice-controls");
    line.setMinWidth(0);
    for (Node control : controls) {
      if (control instanceof Label words && words.isWrapText()) {
        words.maxWidthProperty().bind(line.widthProperty());
      }
    }
    var text = new Label(choice.explanation());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add("explanation");
    var math = new Label(choice.formula());
    math.setWrapText(true);
    math.setMinHeight(USE_PREF_SIZE);
    math.getStyleClass().add("formula");
    setMinWidth(0);
    Node[] each = Arrays.stream(controls).flatMap(ChoiceCard::each).toArray(Node[]::new);
    getChildren().addAll(heading, line, new FieldError(each), text, math);
    for (Node control : each) {
      control.setAccessibleHelp(choice.explanation());
    }
  }

  private static Stream<Node> each(Node control) {
    return control instanceof HBox group ? group.getChildren().stream() : Stream.of(control);
  }

  /** A control and its words, which stay in one line. */
  static HBox together(Node... nodes) {
    var group = new HBox(8, nodes);
    group.setAlignment(Pos.CENTER_LEFT);
    return group;
  }

  /** A word beside a control. */
  static Label word(String text) {
    var word = new Label(text);
    word.setMinWidth(USE_PREF_SIZE);
    return word;
  }
}
