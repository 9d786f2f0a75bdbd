package org.cinefactor.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.cinefactor.ui.session.Appearance;
import org.cinefactor.workspace.settings.Theme;

/** Puts the window into light or dark, and follows the system where that is wanted. */
final class ThemeSwitch {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Appearance look;
  private final Parent root;

  private ThemeSwitch(Appearance look, Parent root) {
    this.look = look;
    this.root = root;
  }

  /** Follows the look and the system from now on. */
  static Subscription follow(Appearance look, Parent root) {
    var theme = new ThemeSwitch(look, root);
    return Subscription.combine(
        look.themeProperty().subscribe(_ -> theme.apply()),
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> theme.apply()));
  }

  /**
   * Loads the theme that is wanted now. Before the first control is made: that would load JavaFX's
   * own theme otherwise, which is never seen.
   */
  static void load(Appearance look) {
    String sheet =
        dark(look)
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  private void apply() {
    load(look);
    root.pseudoClassStateChanged(DARK, dark(look));
  }

  private static boolean dark(Appearance look) {
    Theme wanted = look.themeProperty().get();
    return wanted == Theme.DARK
        || (wanted == Theme.SYSTEM
            && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
  }
}
