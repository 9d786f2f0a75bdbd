package org.cinefactor.ui.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.Theme;

/** The theme and motion of the window; kept from one start to the next. */
public final class Appearance {
  private final PreferencesFile preferences;
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyBooleanWrapper motion;

  /** As it was the last time. */
  public Appearance(PreferencesFile preferences) {
    this.preferences = preferences;
    this.theme = new ReadOnlyObjectWrapper<>(this, "theme", preferences.current().theme());
    this.motion = new ReadOnlyBooleanWrapper(this, "motion", preferences.current().motion());
  }

  /** Light, dark, or as the system is. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Whether movies slide to their new places. */
  public ReadOnlyBooleanProperty motionProperty() {
    return motion.getReadOnlyProperty();
  }

  /** Chooses another theme. */
  public void choose(Theme other) {
    theme.set(other);
    preferences.change(p -> p.withTheme(other));
  }

  /** Turns motion on or off. */
  public void move(boolean wanted) {
    motion.set(wanted);
    preferences.change(p -> p.withMotion(wanted));
  }
}
