package org.cinefactor.workspace.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.recommend.ListOptions;

/**
 * The preferences that come back at the next start, besides the profile. Immutable.
 *
 * @param theme how the window is coloured
 * @param motion whether movies slide to their new places
 * @param window where the window was
 * @param data the data set that was chosen, empty for the one that comes with the program
 * @param settings what the fan's list is made with
 * @param list the filters and dials of that list
 */
public record Preferences(
    Theme theme,
    boolean motion,
    WindowPlace window,
    Optional<Path> data,
    Settings settings,
    ListOptions list) {
  /** What the first start has. */
  public static Preferences first() {
    return new Preferences(
        Theme.SYSTEM,
        true,
        WindowPlace.usual(),
        Optional.empty(),
        Settings.tuned(),
        ListOptions.none());
  }

  /** With another theme. */
  public Preferences withTheme(Theme other) {
    return new Preferences(other, motion, window, data, settings, list);
  }

  /** With motion, or without. */
  public Preferences withMotion(boolean wanted) {
    return new Preferences(theme, wanted, window, data, settings, list);
  }

  /** With the window elsewhere. */
  public Preferences withWindow(WindowPlace other) {
    return new Preferences(theme, motion, other, data, settings, list);
  }

  /** With another data set. */
  public Preferences withData(Optional<Path> other) {
    return new Preferences(theme, motion, window, other, settings, list);
  }

  /** With other settings. */
  public Preferences withSettings(Settings other) {
    return new Preferences(theme, motion, window, data, other, list);
  }

  /** With other filters and dials of the list. */
  public Preferences withList(ListOptions other) {
    return new Preferences(theme, motion, window, data, settings, other);
  }

  /** With what differs between two others, as it is in the second. */
  public Preferences withChanges(Preferences before, Preferences after) {
    return new Preferences(
        changed(theme, before.theme, after.theme),
        changed(motion, before.motion, after.motion),
        changed(window, before.window, after.window),
        changed(data, before.data, after.data),
        changed(settings, before.settings, after.settings),
        changed(list, before.list, after.list));
  }

  private static <T> T changed(T here, T before, T after) {
    return after.equals(before) ? here : after;
  }
}
