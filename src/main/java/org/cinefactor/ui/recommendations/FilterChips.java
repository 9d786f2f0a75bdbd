package org.cinefactor.ui.recommendations;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.kordamp.ikonli.feather.Feather;

/**
 * The wishes that shape the list, each with a cross that takes it back. Where the dials are seen,
 * they say the same.
 */
final class FilterChips extends FlowPane {
  private static final Texts TEXTS = Texts.of(FilterChips.class);

  private final ObjectProperty<ListOptions> options;

  FilterChips(ObjectProperty<ListOptions> options, ObservableBooleanValue dialsSeen) {
    this.options = options;
    getStyleClass().addAll("rule-below", "filter-chips");
    visibleProperty().bind(Bindings.isNotEmpty(getChildren()).and(Bindings.not(dialsSeen)));
    managedProperty().bind(visibleProperty());
    options.subscribe(this::show);
  }

  private void show(ListOptions now) {
    getChildren().setAll(ActiveFilter.of(now).stream().map(this::chip).toList());
  }

  private Button chip(ActiveFilter filter) {
    var chip = new Button(filter.words(), Icons.of(Feather.X));
    chip.getStyleClass().add("filter-chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    String remove = TEXTS.format("filter.remove", filter.whole());
    chip.setAccessibleText(remove);
    LazyTooltip.on(chip, remove);
    chip.setOnAction(_ -> options.set(filter.without()));
    return chip;
  }
}
