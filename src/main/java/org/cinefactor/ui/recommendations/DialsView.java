package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;

/** The dials of the list: genres, years, well known or obscure, alike or varied. */
final class DialsView extends VBox {
  private static final Texts TEXTS = Texts.of(DialsView.class);

  /** In less width sliders would be too short to be set. */
  private static final double ROOM_FOR_TWO = 500;

  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

  private final ObjectProperty<ListOptions> options;

  DialsView(RecommendationsViewModel model) {
    this.options = model.optionsProperty();
    getStyleClass().addAll("rule-below", "dials");
    var only = GenreMenu.only(options);
    var without = GenreMenu.without(options);
    only.whenEmpty(model::noGenres);
    without.whenEmpty(model::noGenres);
    model.genres().subscribe(only::offer);
    model.genres().subscribe(without::offer);
    var reset = new Button(TEXTS.get("dials.reset"));
    reset.getStyleClass().add("flat");
    reset.setOnAction(_ -> options.set(ListOptions.none()));
    reset.disableProperty().bind(options.isEqualTo(ListOptions.none()));
    reset.setMinWidth(USE_PREF_SIZE);
    var years = new YearsView(new YearsViewModel(options));
    var choices = new ChoicesLine(List.of(only, without), List.of(years, reset));
    var dials =
        new FlowPane(
            dial(
                TEXTS.get("dial.known"),
                TEXTS.get("dial.obscure"),
                -1,
                ListOptions::obscurity,
                v -> set(options.get().withObscurity(v))),
            dial(
                TEXTS.get("dial.best"),
                TEXTS.get("dial.varied"),
                0,
                ListOptions::diversity,
                v -> set(options.get().withDiversity(v))));
    dials.getStyleClass().add("dial-pair");
    dials.getChildren().forEach(one -> share(dials, (HBox) one));
    dials
        .widthProperty()
        .subscribe(w -> dials.pseudoClassStateChanged(STACKED, w.doubleValue() < ROOM_FOR_TWO));
    // It covers a part of a dial while it is there: with a line of its own the list would move.
    getChildren().addAll(choices, new StackPane(dials, years.problem()));
  }

  /** Dials stand beside each other where there is room, which leaves more to the list. */
  private static void share(FlowPane row, HBox dial) {
    dial.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  double width = row.getWidth();
                  return width < ROOM_FOR_TWO ? width : Math.floor((width - row.getHgap()) / 2);
                },
                row.widthProperty(),
                row.hgapProperty()));
  }

  private void set(ListOptions next) {
    options.set(next);
  }

  private Node dial(
      String left,
      String right,
      double least,
      ToDoubleFunction<ListOptions> value,
      DoubleConsumer turn) {
    var slider = new Slider(least, 1, 0);
    slider.setBlockIncrement(0.1);
    slider.setAccessibleText(TEXTS.format("or", left, right));
    options.subscribe(w -> slider.setValue(value.applyAsDouble(w)));
    slider
        .valueProperty()
        .subscribe(
            v -> {
              double rounded = Math.rint(v.doubleValue() * ListOptions.STEPS) / ListOptions.STEPS;
              if (rounded != value.applyAsDouble(options.get())) {
                turn.accept(rounded);
              }
            });
    slider.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    var row = new HBox(end(left, "dial-left"), slider, end(right, "dial-right")); // not shown
    row.getStyleClass().add("dial");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label end(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().addAll("dial-end", style);
    // The slider is what has room to give.
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
