package org.cinefactor.ui.settings;

import java.util.List;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.NumberField;
import org.cinefactor.ui.control.gradual.GradualColumn;

/** The fields of the movie filter. */
final class FilterFields extends GradualColumn {
  private static final Texts TEXTS = Texts.of(FilterFields.class);

  private final SettingsViewModel model;

  FilterFields(SettingsViewModel model) {
    this.model = model;
    getStyleClass().add("knobs");
    append(
        List.of(
            () -> new SectionTitle(TEXTS.get("filter.title")),
            this::ratings,
            this::combination,
            this::mean));
  }

  private Setting ratings() {
    var field =
        NumberField.whole(
            0,
            1_000_000,
            n -> model.filter(f -> new MovieFilter((int) n, f.minMean(), f.combination())));
    model.plainProperty().subscribe(s -> field.show(s.filter().minRatings()));
    return new Setting(TEXTS.get("filter.ratings"), TEXTS.get("filter.ratings.sentence"), field);
  }

  private Setting combination() {
    var choice =
        new ChoiceSetting<>(
            List.of(Combination.ANY, Combination.ALL),
            TEXTS::get,
            model.plainProperty().map(s -> s.filter().combination()),
            c -> model.filter(f -> new MovieFilter(f.minRatings(), f.minMean(), c)));
    return new Setting(
        TEXTS.get("filter.combination"), TEXTS.get("filter.combination.sentence"), choice);
  }

  private Setting mean() {
    var field =
        NumberField.decimal(
            0, 5, m -> model.filter(f -> new MovieFilter(f.minRatings(), m, f.combination())));
    model.plainProperty().subscribe(s -> field.show(s.filter().minMean()));
    return new Setting(TEXTS.get("filter.mean"), TEXTS.get("filter.mean.sentence"), field);
  }
}
