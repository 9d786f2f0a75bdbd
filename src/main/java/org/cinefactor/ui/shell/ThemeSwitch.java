package org.cinefactor.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.cinefactor.ui.session.Appearance;
import org.cinefactor.workspace.settings.Theme;

/**
 * The switch that puts the window into light or dark, and follows the system where that is wanted.
 */
final class ThemeSwitch {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Appearance look;
  private final Parent root;
  private final Scene.Preferences system;

  private ThemeSwitch(Appearance look, Parent root, Scene.Preferences system) {
    this.look = look;
    this.root = root;
    this.system = system;
  }

  /** Follows the chosen theme, and the system theme as the scene reports it, from now on. */
  static Subscription follow(Appearance look, Parent root, Scene scene) {
    var theme = new ThemeSwitch(look, root, scene.getPreferences());
    return Subscription.combine(
        look.themeProperty().subscribe(_ -> theme.apply()),
        scene.getPreferences().colorSchemeProperty().subscribe(_ -> theme.apply()));
  }

  /**
   * Loads the theme that is wanted now. Before the first control is made: that would load JavaFX's
   * own theme otherwise, which is never seen.
   */
  static void load(Appearance look) {
    load(dark(look, Platform.getPreferences().getColorScheme()));
  }

  private static void load(boolean dark) {
    String sheet =
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  private void apply() {
    boolean dark = dark(look, system.getColorScheme());
    load(dark);
    root.pseudoClassStateChanged(DARK, dark);
  }

  private static boolean dark(Appearance look, ColorScheme system) {
    Theme wanted = look.themeProperty().get();
    return wanted == Theme.DARK || (wanted == Theme.SYSTEM && system == ColorScheme.DARK);
  }
}
