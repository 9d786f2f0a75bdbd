package org.cinefactor.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.NumberField;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.workspace.settings.Settings;

/** The fields of the training settings. */
final class TrainingFields extends GradualColumn {
  private static final Texts TEXTS = Texts.of(TrainingFields.class);

  private final SettingsViewModel model;

  TrainingFields(SettingsViewModel model) {
    this.model = model;
    getStyleClass().add("knobs");
    append(
        List.of(
            () -> new SectionTitle(TEXTS.get("training.title")),
            this::components,
            this::solver,
            this::tolerance,
            this::iterations,
            this::start,
            this::seed,
            this::notebook));
  }

  private void show(java.util.function.Consumer<NmfSettings> shown) {
    model.plainProperty().map(Settings::nmf).subscribe(shown);
  }

  private Setting components() {
    var slider = new Slider(1, Settings.MOST_COMPONENTS, offered());
    slider.setId("components-slider");
    slider.setBlockIncrement(1);
    slider.setPrefWidth(240);
    var field =
        NumberField.whole(
            1, Settings.MOST_COMPONENTS, k -> model.train(s -> s.withComponents((int) k)));
    field.setId("components");
    field.setMinWidth(USE_PREF_SIZE);
    slider
        .valueProperty()
        .subscribe(
            value -> {
              field.show(Math.rint(value.doubleValue()));
              if (!slider.isValueChanging()) {
                settle(slider);
              }
            });
    slider
        .valueChangingProperty()
        .subscribe(
            changing -> {
              if (!changing) {
                settle(slider);
              }
            });
    show(
        nmf -> {
          slider.setValue(nmf.components());
          field.show(nmf.components());
        });
    return new Setting(TEXTS.get("components"), TEXTS.get("components.sentence"), slider, field);
  }

  private void settle(Slider slider) {
    int k = (int) Math.rint(slider.getValue());
    if (k != offered()) {
      model.train(s -> s.withComponents(k));
    }
  }

  /** The components in force, or the most that the slider can show; opened models may have more. */
  private int offered() {
    return Math.min(model.plainProperty().get().nmf().components(), Settings.MOST_COMPONENTS);
  }

  private Setting solver() {
    var choice =
        new ChoiceSetting<>(
            List.of(Solver.values()),
            Solver::word,
            model.plainProperty().map(s -> s.nmf().solver()),
            solver -> model.train(s -> s.withSolver(solver)));
    return new Setting(TEXTS.get("solver"), TEXTS.get("solver.sentence"), choice);
  }

  private Setting tolerance() {
    var field =
        NumberField.decimal(0, 1, tol -> model.train(s -> s.withStopping(tol, s.maxIterations())));
    show(nmf -> field.show(nmf.tolerance()));
    return new Setting(TEXTS.get("tolerance"), TEXTS.get("tolerance.sentence"), field);
  }

  private Setting iterations() {
    var field =
        NumberField.whole(
            1, 100_000, n -> model.train(s -> s.withStopping(s.tolerance(), (int) n)));
    show(nmf -> field.show(nmf.maxIterations()));
    return new Setting(TEXTS.get("iterations"), TEXTS.get("iterations.sentence"), field);
  }

  private Setting start() {
    var choice =
        new ChoiceSetting<>(
            List.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM),
            Initialization::word,
            model.plainProperty().map(s -> s.nmf().initialization()),
            i -> model.train(s -> s.withInitialization(i)));
    return new Setting(TEXTS.get("start"), TEXTS.get("start.sentence"), choice);
  }

  private Setting seed() {
    var field =
        NumberField.whole(0, Integer.MAX_VALUE, n -> model.train(s -> s.withSeed((long) n)));
    show(nmf -> field.show((double) nmf.seed()));
    return new Setting(TEXTS.get("seed"), TEXTS.get("seed.sentence"), field);
  }

  private Setting notebook() {
    var button = new Button(TEXTS.get("notebook.button"));
    button.setOnAction(_ -> model.likeTheNotebook());
    return new Setting(TEXTS.get("notebook"), TEXTS.get("notebook.sentence"), button);
  }
}
