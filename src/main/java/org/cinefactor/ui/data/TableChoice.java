package org.cinefactor.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * A combo box below its name. It stands while it shows something else, so that the keys of somebody
 * who types ahead find it; only a choice by the person is passed on.
 */
final class TableChoice<T> extends VBox {
  private final Label name;
  private final ComboBox<T> box = new ComboBox<>();
  private final Consumer<T> chosen;
  private Optional<T> shown = Optional.empty();

  /**
   * @param words its name
   * @param text a value in words
   * @param chosen receives what a person chooses
   */
  TableChoice(String words, Function<T, String> text, Consumer<T> chosen) {
    this.chosen = chosen;
    name = new Label(words);
    name.getStyleClass().add("setting-sentence");
    name.setLabelFor(box);
    box.getStyleClass().add("table-box");
    box.setAccessibleText(words);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : text.apply(value);
          }

          @Override
          public T fromString(String string) {
            return box.getValue();
          }
        });
    box.valueProperty().subscribe(value -> choose(Optional.ofNullable(value)));
    getStyleClass().add("table-choice");
    getChildren().setAll(name, box);
  }

  /** Shows one of some values, or none of them. */
  void show(List<T> values, Optional<T> now) {
    shown = now;
    if (!box.getItems().equals(values)) {
      box.getItems().setAll(values);
    }
    now.ifPresentOrElse(box::setValue, box.getSelectionModel()::clearSelection);
  }

  /** The box loses its value for a moment when others come in their place: that is no choice. */
  private void choose(Optional<T> value) {
    if (value.isPresent() && !value.equals(shown)) {
      shown = value;
      chosen.accept(value.get());
    }
  }

  /** Gives it the keyboard as Tab does, so that it is seen where the keys go. */
  void takeKeyboard() {
    name.requestFocusTraversal(TraversalDirection.NEXT);
  }
}
