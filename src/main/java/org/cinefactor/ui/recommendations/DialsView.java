package org.cinefactor.ui.recommendations;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.ui.control.NumberField;

/** The dials of the list: genres, years, well known or obscure, alike or varied. */
final class DialsView extends VBox {
  private static final int FIRST_YEAR = 1870;
  private static final int LAST_YEAR = 2100;

  private final ObjectProperty<ListOptions> options;

  DialsView(RecommendationsViewModel model) {
    this.options = model.optionsProperty();
    getStyleClass().add("dials");
    var only = genres("Only", ListOptions::genres, ListOptions::withGenres);
    var without = genres("Without", ListOptions::without, ListOptions::withoutGenres);
    model
        .genres()
        .subscribe(
            all -> {
              only.offer(all);
              without.offer(all);
            });
    var reset = new Button("Reset");
    reset.getStyleClass().add("flat");
    reset.setOnAction(_ -> options.set(ListOptions.none()));
    reset.disableProperty().bind(options.isEqualTo(ListOptions.none()));
    var choices = new FlowPane(only.button, without.button, years(), reset);
    choices.getStyleClass().add("dial-choices");
    getChildren()
        .addAll(
            choices,
            dial(
                "well known",
                "obscure",
                -1,
                ListOptions::obscurity,
                v -> set(options.get().withObscurity(v))),
            dial(
                "the best",
                "varied",
                0,
                ListOptions::diversity,
                v -> set(options.get().withDiversity(v))));
  }

  private void set(ListOptions next) {
    options.set(next);
  }

  private Node years() {
    var from =
        NumberField.whole(
            FIRST_YEAR, LAST_YEAR, y -> years(OptionalInt.of((int) y), options.get().toYear()));
    var to =
        NumberField.whole(
            FIRST_YEAR, LAST_YEAR, y -> years(options.get().fromYear(), OptionalInt.of((int) y)));
    from.setPromptText("from year");
    to.setPromptText("to year");
    from.setAccessibleText("From year");
    to.setAccessibleText("To year");
    options.subscribe(
        w -> {
          from.show(w.fromYear().isPresent() ? w.fromYear().getAsInt() : Double.NaN);
          to.show(w.toYear().isPresent() ? w.toYear().getAsInt() : Double.NaN);
        });
    var years = new HBox(from, new Label("–"), to);
    years.getStyleClass().add("dial-years");
    years.setAlignment(Pos.CENTER_LEFT);
    return years;
  }

  private void years(OptionalInt from, OptionalInt to) {
    set(options.get().withYears(from, to));
  }

  private Node dial(
      String left,
      String right,
      double least,
      ToDoubleFunction<ListOptions> value,
      DoubleConsumer turn) {
    var slider = new Slider(least, 1, 0);
    slider.setBlockIncrement(0.1);
    slider.setAccessibleText(left + " or " + right);
    options.subscribe(w -> slider.setValue(value.applyAsDouble(w)));
    slider
        .valueProperty()
        .subscribe(
            v -> {
              double rounded = Math.rint(v.doubleValue() * 20) / 20;
              if (rounded != value.applyAsDouble(options.get())) {
                turn.accept(rounded);
              }
            });
    slider.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(slider, javafx.scene.layout.Priority.ALWAYS);
    var row = new HBox(end(left, "dial-left"), slider, end(right, "dial-right"));
    row.getStyleClass().add("dial");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label end(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().addAll("dial-end", style);
    return label;
  }

  private GenreMenu genres(
      String words,
      Function<ListOptions, Set<Genre>> chosen,
      BiFunction<ListOptions, Set<Genre>, ListOptions> with) {
    return new GenreMenu(words, chosen, with);
  }

  /** A menu of genres to tick. */
  private final class GenreMenu {
    private final String words;
    private final MenuButton button = new MenuButton();
    private final Function<ListOptions, Set<Genre>> chosen;
    private final BiFunction<ListOptions, Set<Genre>, ListOptions> with;

    GenreMenu(
        String words,
        Function<ListOptions, Set<Genre>> chosen,
        BiFunction<ListOptions, Set<Genre>, ListOptions> with) {
      this.words = words;
      this.chosen = chosen;
      this.with = with;
      options.subscribe(w -> show(chosen.apply(w)));
    }

    private void show(Set<Genre> now) {
      button.setText(
          words
              + (now.isEmpty()
                  ? " …"
                  : now.size() == 1 ? " " + now.iterator().next() : " " + now.size() + " genres"));
      button
          .getItems()
          .forEach(
              item -> {
                if (item instanceof CheckMenuItem check) {
                  check.setSelected(now.contains(new Genre(check.getText())));
                }
              });
    }

    private void offer(List<Genre> all) {
      button.getItems().setAll(all.stream().map(this::item).toList());
      show(chosen.apply(options.get()));
    }

    private CheckMenuItem item(Genre genre) {
      var item = new CheckMenuItem(genre.name());
      item.setOnAction(
          _ -> {
            Set<Genre> next = new HashSet<>(chosen.apply(options.get()));
            if (!next.remove(genre)) {
              next.add(genre);
            }
            set(with.apply(options.get(), next));
          });
      return item;
    }
  }
}
