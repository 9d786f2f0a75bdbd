package org.cinefactor.ui.settings;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.text.Language;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.Appearance;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.cinefactor.workspace.store.ModelOrigin;

/**
 * The state of the settings screen. The knobs are those of plain NMF: turning one chooses plain
 * NMF. Each change asks for a model at once; a newer one replaces an older one.
 */
public final class SettingsViewModel {
  private static final Texts TEXTS = Texts.of(SettingsViewModel.class);

  private final CurrentModel answers;
  private final Appearance look;
  private final ReadOnlyObjectWrapper<Settings> plain;

  /** Changes what answers the person, and how the window looks. */
  public SettingsViewModel(CurrentModel answers, Appearance look) {
    this.answers = answers;
    this.look = look;
    this.plain = new ReadOnlyObjectWrapper<>(this, "plain", Settings.notebook());
    answers
        .wantedProperty()
        .subscribe(
            wanted -> {
              if (wanted.method() == Method.NOTEBOOK) {
                plain.set(wanted);
              }
            });
  }

  /** The settings that were asked for last. */
  ReadOnlyObjectProperty<Settings> wantedProperty() {
    return answers.wantedProperty();
  }

  /** The plain NMF settings that the knobs show; in force only when that method is chosen. */
  ReadOnlyObjectProperty<Settings> plainProperty() {
    return plain.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Theme> themeProperty() {
    return look.themeProperty();
  }

  ReadOnlyBooleanProperty motionProperty() {
    return look.motionProperty();
  }

  ReadOnlyIntegerProperty scaleProperty() {
    return look.scaleProperty();
  }

  ReadOnlyObjectProperty<Language> languageProperty() {
    return look.languageProperty();
  }

  void larger() {
    look.larger();
  }

  void smaller() {
    look.smaller();
  }

  void choose(Theme theme) {
    look.choose(theme);
  }

  void choose(Language language) {
    look.choose(language);
  }

  void move(boolean wanted) {
    look.move(wanted);
  }

  void choose(Method method) {
    answers.want(
        switch (method) {
          case NOTEBOOK -> plain.get();
          case TUNED -> Settings.tuned();
        });
  }

  /** Turns a knob of the training. */
  void train(UnaryOperator<NmfSettings> change) {
    answers.want(plain.get().withNmf(change.apply(plain.get().nmf())));
  }

  /** Turns a knob of the filter. */
  void filter(UnaryOperator<MovieFilter> change) {
    answers.want(plain.get().withFilter(change.apply(plain.get().filter())));
  }

  /** All knobs of plain NMF as the reference notebook has them. */
  void likeTheNotebook() {
    answers.want(Settings.notebook());
  }

  /** True if there is a model to write. */
  ObservableValue<Boolean> canSave() {
    return answers
        .currentProperty()
        .map(a -> a.filter(now -> now.model().origin() != ModelOrigin.PRELIMINARY).isPresent());
  }

  void open(Path modelFile) {
    answers.open(modelFile);
  }

  void save(Path modelFile) {
    answers.save(modelFile);
  }

  /** Result of saving a model, in a sentence; empty when none was saved. */
  ObservableValue<String> saved() {
    LatestJob<?> saving = answers.saving();
    return Bindings.createStringBinding(
        () ->
            switch (saving.state()) {
              case WAITING, RUNNING -> TEXTS.get("saving");
              case FAILED -> saving.failureProperty().get();
              case DONE ->
                  answers.savedProperty().get().map(file -> TEXTS.format("saved", file)).orElse("");
              case IDLE, CANCELLED -> "";
            },
        saving.stateProperty(),
        answers.savedProperty());
  }

  /** True if the words of {@link #saved()} are of a failure. */
  ObservableValue<Boolean> savingFailed() {
    return answers.saving().stateProperty().map(state -> state == WorkState.FAILED);
  }
}
