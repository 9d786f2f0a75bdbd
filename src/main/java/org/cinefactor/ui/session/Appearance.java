package org.cinefactor.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.text.Language;
import org.cinefactor.workspace.settings.Preferences;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.Theme;

/** The theme, motion, scale and language of the window; kept from one start to the next. */
public final class Appearance {
  private static final List<Integer> STEPS =
      List.of(Preferences.LEAST_SCALE, 90, 100, 110, 125, 150, 175, Preferences.MOST_SCALE);

  private final PreferencesFile preferences;
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyBooleanWrapper motion;
  private final ReadOnlyIntegerWrapper scale;
  private final ReadOnlyObjectWrapper<Language> language;

  /** As it was the last time. */
  public Appearance(PreferencesFile preferences) {
    this.preferences = preferences;
    this.theme = new ReadOnlyObjectWrapper<>(this, "theme", preferences.current().theme());
    this.scale = new ReadOnlyIntegerWrapper(this, "scale", preferences.current().scale());
    this.language = new ReadOnlyObjectWrapper<>(this, "language", preferences.current().language());
    this.motion = new ReadOnlyBooleanWrapper(this, "motion", preferences.current().motion());
  }

  /** Light, dark, or as the system is. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** True if movies slide to their new places. */
  public ReadOnlyBooleanProperty motionProperty() {
    return motion.getReadOnlyProperty();
  }

  /** The size of all that the window shows, in percent of the usual. */
  public ReadOnlyIntegerProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** The language of the texts, from the next start on. */
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  /** Makes everything larger by a step. */
  public void larger() {
    scale(STEPS.stream().filter(step -> step > scale.get()).findFirst().orElse(STEPS.getLast()));
  }

  /** Makes everything smaller by a step. */
  public void smaller() {
    scale(
        STEPS.reversed().stream()
            .filter(step -> step < scale.get())
            .findFirst()
            .orElse(STEPS.getFirst()));
  }

  /** Makes everything as large as it usually is. */
  public void usualSize() {
    scale(Preferences.USUAL_SCALE);
  }

  private void scale(int percent) {
    scale.set(percent);
    preferences.change(p -> p.withScale(percent));
  }

  /** Chooses another theme. */
  public void choose(Theme other) {
    theme.set(other);
    preferences.change(p -> p.withTheme(other));
  }

  /** Chooses another language, for the next start. */
  public void choose(Language other) {
    language.set(other);
    preferences.change(p -> p.withLanguage(other));
  }

  /** Turns motion on or off. */
  public void move(boolean wanted) {
    motion.set(wanted);
    preferences.change(p -> p.withMotion(wanted));
  }
}
