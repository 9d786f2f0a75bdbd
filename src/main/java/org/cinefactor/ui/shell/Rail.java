package org.cinefactor.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;

/** The navigation rail: a button for each page. */
final class Rail extends VBox {
  private static final Texts TEXTS = Texts.of(Rail.class);

  Rail(ObservableValue<Page> page, Consumer<Page> go) {
    getStyleClass().add("rail");
    var group = new ToggleGroup();
    for (Page one : Page.values()) {
      var button = new ToggleButton(one.title(), Icons.of(one.icon()));
      button.setContentDisplay(ContentDisplay.TOP);
      button.setToggleGroup(group);
      button.setId("page-" + one.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().add("rail-button");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(USE_PREF_SIZE);
      LazyTooltip.on(button, TEXTS.format("page.keys", one.title(), one.key()));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            go.accept(one);
          });
      page.subscribe(now -> button.setSelected(now == one));
      // An arrow key selects the next button without its action.
      button
          .selectedProperty()
          .subscribe(
              selected -> {
                if (selected && page.getValue() != one) {
                  go.accept(one);
                }
              });
      getChildren().add(button);
    }
  }
}
