package org.cinefactor.ui.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.ui.control.NumberField;

/** The fields of the movie filter. */
final class FilterFields extends VBox {
  private final SettingsViewModel model;

  FilterFields(SettingsViewModel model) {
    this.model = model;
    getStyleClass().add("knobs");
    getChildren().addAll(new SectionTitle("Training movies"), ratings(), combination(), mean());
  }

  private Setting ratings() {
    var field =
        NumberField.whole(
            0,
            1_000_000,
            n -> model.filter(f -> new MovieFilter((int) n, f.minMean(), f.combination())));
    model.plainProperty().subscribe(s -> field.show(s.filter().minRatings()));
    return new Setting(
        "More ratings than", "Movies with few ratings teach little and slow down training.", field);
  }

  private Setting combination() {
    var choice =
        new ChoiceSetting<>(
            List.of(Combination.ANY, Combination.ALL),
            c -> c == Combination.ANY ? "or" : "and",
            model.plainProperty().map(s -> s.filter().combination()),
            c -> model.filter(f -> new MovieFilter(f.minRatings(), f.minMean(), c)));
    return new Setting(
        "Combination",
        "One of the two conditions is enough (or), or both must hold (and).",
        choice);
  }

  private Setting mean() {
    var field =
        NumberField.decimal(
            0, 5, m -> model.filter(f -> new MovieFilter(f.minRatings(), m, f.combination())));
    model.plainProperty().subscribe(s -> field.show(s.filter().minMean()));
    return new Setting(
        "Mean stars above", "Leaves out movies that most people disliked; 0 to 5 stars.", field);
  }
}
