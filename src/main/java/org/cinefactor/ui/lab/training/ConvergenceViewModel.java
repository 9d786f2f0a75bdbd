package org.cinefactor.ui.lab.training;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.RankModels;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;

/**
 * The state of the Training tab: the violation by iteration at the slider's rank. It can be done
 * again, to be watched; the models of the lab stay as they are.
 */
public final class ConvergenceViewModel {
  private static final Texts TEXTS = Texts.of(ConvergenceViewModel.class);

  private final Desk desk;
  private final LatestJob<LabModel> training;
  private final ReadOnlyObjectWrapper<double[]> violations =
      new ReadOnlyObjectWrapper<>(this, "violations", new double[0]);
  private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper(this, "story", "");
  private Optional<LiveTraining> live = Optional.empty();

  public ConvergenceViewModel(Desk desk, TaskRunner runner, ObservableValue<Boolean> shown) {
    this.desk = desk;
    this.training = new LatestJob<>(runner, this::trained);
    training.stepProperty().subscribe(_ -> watch());
    desk.modelProperty().when(shown).subscribe(this::look);
    training
        .stateProperty()
        .subscribe(
            state -> {
              if (state == WorkState.CANCELLED || state == WorkState.FAILED) {
                look(desk.modelProperty().get());
              }
            });
  }

  /** The violation at each iteration, relative to the first one. */
  ReadOnlyObjectProperty<double[]> violationsProperty() {
    return violations.getReadOnlyProperty();
  }

  /** The course of training, in a sentence. */
  ReadOnlyStringProperty storyProperty() {
    return story.getReadOnlyProperty();
  }

  LatestJob<?> training() {
    return training;
  }

  /** By which algorithm the lab's models are trained. */
  Solver solver() {
    return desk.ranks().settingsProperty().get().solver();
  }

  /** The relative decrease of the loss at which training stops. */
  double tolerance() {
    return desk.ranks().settingsProperty().get().tolerance();
  }

  /** Trains the slider's rank again. */
  void trainAgain() {
    Optional<RankModels> shelf = desk.ranks().shelfProperty().get();
    if (shelf.isEmpty()) {
      return;
    }
    NmfSettings settings = shelf.get().settings().withComponents(desk.rankProperty().get());
    violations.set(new double[0]);
    story.set(TEXTS.format("training", settings.components()));
    training.start(
        progress -> {
          var watched = new LiveTraining(progress);
          watching(watched);
          return LabModel.train(shelf.get().data(), settings, watched);
        });
  }

  private synchronized void watching(LiveTraining now) {
    live = Optional.of(now);
  }

  private synchronized Optional<LiveTraining> watched() {
    return live;
  }

  private void watch() {
    if (training.state().busy()) {
      watched().map(LiveTraining::soFar).filter(v -> v.length > 0).ifPresent(this::watch);
    }
  }

  private void watch(double[] soFar) {
    violations.set(soFar);
    story.set(
        TEXTS.format(
            "watching", soFar.length, TEXTS.get(solver()), soFar[soFar.length - 1], tolerance()));
  }

  private void trained(LabModel model) {
    show(model, true);
  }

  private void look(Optional<LabModel> model) {
    if (!training.state().busy()) {
      model.ifPresent(m -> show(m, false));
    }
  }

  /** The models of the lab are trained several at a time, so their seconds say little. */
  private void show(LabModel model, boolean alone) {
    double[] all = model.training().violations();
    violations.set(all);
    String end = end(model, all[all.length - 1]);
    story.set(
        alone
            ? TEXTS.format("story.alone", model.rank(), all.length, model.training().seconds(), end)
            : TEXTS.format("story", model.rank(), all.length, end));
  }

  private static String end(LabModel model, double last) {
    return switch (model.stopping()) {
      case TOL ->
          TEXTS.format(
              "end.tol", TEXTS.get(model.settings().solver()), last, model.settings().tolerance());
      case MINIMUM -> TEXTS.get("end.minimum");
      case MAX_ITER -> TEXTS.get("end.max-iter");
    };
  }
}
