package org.cinefactor.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice between a few values as buttons side by side. */
final class ChoiceSetting<T> extends HBox {
  ChoiceSetting(
      List<T> values, Function<T, String> words, ObservableValue<T> chosen, Consumer<T> choose) {
    getStyleClass().add("choice");
    var group = new ToggleGroup();
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      var button = new ToggleButton(words.apply(value));
      button.setToggleGroup(group);
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == values.size() - 1 ? "right-pill" : "center-pill");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(value);
          });
      chosen.subscribe(now -> button.setSelected(value.equals(now)));
      getChildren().add(button);
    }
  }
}
