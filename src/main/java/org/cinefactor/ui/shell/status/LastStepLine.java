package org.cinefactor.ui.shell.status;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;

/** The person's last step, and links that take it back or make it again. */
public final class LastStepLine extends HBox {
  private static final Texts TEXTS = Texts.of(LastStepLine.class);

  LastStepLine(LastStepViewModel model) {
    getStyleClass().add("last-step");
    setAlignment(Pos.CENTER_LEFT);
    var words = new Label();
    words.getStyleClass().add("step");
    words.textProperty().bind(model.words());
    words.setMinWidth(0);
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    LazyTooltip.on(words, words.textProperty());
    getChildren()
        .addAll(
            words,
            link(TEXTS.get("undo"), TEXTS.get("undo.keys"), model.undoNameProperty(), model::undo),
            link(TEXTS.get("redo"), TEXTS.get("redo.keys"), model.redoNameProperty(), model::redo));
  }

  private static Hyperlink link(
      String words, String keys, ObservableValue<String> step, Runnable action) {
    var link = new Hyperlink(words);
    link.setAccessibleRole(AccessibleRole.BUTTON);
    link.setMinWidth(USE_PREF_SIZE);
    link.visibleProperty().bind(step.map(name -> !name.isEmpty()));
    link.managedProperty().bind(link.visibleProperty());
    ObservableValue<String> whole = step.map(name -> TEXTS.format("step", words, name));
    LazyTooltip.on(link, whole.map(text -> TEXTS.format("with.keys", text, keys)));
    link.accessibleTextProperty().bind(whole);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }
}
