package org.cinefactor.workspace.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The preferences that come back at the next start, besides the profile. Immutable.
 *
 * @param theme how the window is coloured
 * @param motion whether movies slide to their new places
 * @param window where the window was
 * @param data the data set that was chosen, empty for the one that comes with the program
 * @param settings what the fan's list is made with
 */
public record Preferences(
    Theme theme, boolean motion, WindowPlace window, Optional<Path> data, Settings settings) {
  /** What the first start has. */
  public static Preferences first() {
    return new Preferences(
        Theme.SYSTEM, true, WindowPlace.usual(), Optional.empty(), Settings.tuned());
  }

  /** With another theme. */
  public Preferences withTheme(Theme other) {
    return new Preferences(other, motion, window, data, settings);
  }

  /** With motion, or without. */
  public Preferences withMotion(boolean wanted) {
    return new Preferences(theme, wanted, window, data, settings);
  }

  /** With the window elsewhere. */
  public Preferences withWindow(WindowPlace other) {
    return new Preferences(theme, motion, other, data, settings);
  }

  /** With another data set. */
  public Preferences withData(Optional<Path> other) {
    return new Preferences(theme, motion, window, other, settings);
  }

  /** With other settings. */
  public Preferences withSettings(Settings other) {
    return new Preferences(theme, motion, window, data, other);
  }
}
