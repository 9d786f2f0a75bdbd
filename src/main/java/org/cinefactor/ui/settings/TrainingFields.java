package org.cinefactor.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.ui.control.NumberField;
import org.cinefactor.workspace.settings.Settings;

/** The knobs of the training. */
final class TrainingFields extends VBox {
  private final SettingsViewModel model;

  TrainingFields(SettingsViewModel model) {
    this.model = model;
    getStyleClass().add("knobs");
    getChildren()
        .addAll(
            new SectionTitle("Plain NMF"),
            components(),
            solver(),
            tolerance(),
            iterations(),
            start(),
            seed(),
            notebook());
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
    return new Setting(
        "Components (rank)",
        "The number of hidden features. A few capture only broad tastes; many capture fine ones,"
            + " and some noise.",
        slider,
        field);
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
    return new Setting(
        "Solver",
        "cd is scikit-learn's coordinate descent. fast minimises the same loss in about half the"
            + " time; the factors and lists are as good, but not the same.",
        choice);
  }

  private Setting tolerance() {
    var field =
        NumberField.decimal(0, 1, tol -> model.train(s -> s.withStopping(tol, s.maxIterations())));
    show(nmf -> field.show(nmf.tolerance()));
    return new Setting(
        "Tolerance (tol)",
        "Training stops when the violation falls to this share of the first one. Smaller is more"
            + " exact and slower.",
        field);
  }

  private Setting iterations() {
    var field =
        NumberField.whole(
            1, 100_000, n -> model.train(s -> s.withStopping(s.tolerance(), (int) n)));
    show(nmf -> field.show(nmf.maxIterations()));
    return new Setting(
        "Maximum iterations (max_iter)",
        "Training stops after this many iterations even if the tolerance is not reached.",
        field);
  }

  private Setting start() {
    var choice =
        new ChoiceSetting<>(
            List.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM),
            i -> i.name().toLowerCase(Locale.ROOT),
            model.plainProperty().map(s -> s.nmf().initialization()),
            i -> model.train(s -> s.withInitialization(i)));
    return new Setting(
        "Initialization (init)",
        "nndsvd starts from a singular value decomposition, nndsvda fills its zeros with the mean,"
            + " random starts from random numbers.",
        choice);
  }

  private Setting seed() {
    var field =
        NumberField.whole(0, Integer.MAX_VALUE, n -> model.train(s -> s.withSeed((long) n)));
    show(nmf -> field.show((double) nmf.seed()));
    return new Setting(
        "Seed",
        "For random initialization: the same seed gives the same model, another seed a different"
            + " one.",
        field);
  }

  private Setting notebook() {
    var button = new Button("Notebook settings");
    button.setOnAction(_ -> model.likeTheNotebook());
    return new Setting(
        "Start over",
        "55 components, tol 0.01, nndsvd, more than 20 ratings or a mean above 2.",
        button);
  }
}
