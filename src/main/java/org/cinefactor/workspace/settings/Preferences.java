package org.cinefactor.workspace.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Language;

/**
 * The preferences that come back at the next start, besides the profile. Immutable.
 *
 * @param theme how the window is coloured
 * @param motion whether movies slide to their new places
 * @param scale the size of all that the window shows, percent of the usual, {@value #LEAST_SCALE}
 *     to {@value #MOST_SCALE}
 * @param language the language of the window's texts
 * @param window where the window was
 * @param data the data set that was chosen, empty for the one that comes with the program
 * @param settings what the fan's list is made with
 * @param list the filters and dials of that list
 */
public record Preferences(
    Theme theme,
    boolean motion,
    int scale,
    Language language,
    WindowPlace window,
    Optional<Path> data,
    Settings settings,
    ListOptions list) {
  /** The smallest scale. */
  public static final int LEAST_SCALE = 80;

  /** The usual scale. */
  public static final int USUAL_SCALE = 100;

  /** The largest scale. */
  public static final int MOST_SCALE = 200;

  public Preferences {
    scale = Math.clamp(scale, LEAST_SCALE, MOST_SCALE);
  }

  /** The preferences of the first start. */
  public static Preferences first() {
    return new Preferences(
        Theme.SYSTEM,
        true,
        USUAL_SCALE,
        Language.SYSTEM,
        WindowPlace.usual(),
        Optional.empty(),
        Settings.tuned(),
        ListOptions.none());
  }

  /** With another theme. */
  public Preferences withTheme(Theme other) {
    return new Preferences(other, motion, scale, language, window, data, settings, list);
  }

  /** With motion, or without. */
  public Preferences withMotion(boolean wanted) {
    return new Preferences(theme, wanted, scale, language, window, data, settings, list);
  }

  /** With another scale, in percent. */
  public Preferences withScale(int other) {
    return new Preferences(theme, motion, other, language, window, data, settings, list);
  }

  /** With another language. */
  public Preferences withLanguage(Language other) {
    return new Preferences(theme, motion, scale, other, window, data, settings, list);
  }

  /** With the window elsewhere. */
  public Preferences withWindow(WindowPlace other) {
    return new Preferences(theme, motion, scale, language, other, data, settings, list);
  }

  /** With another data set. */
  public Preferences withData(Optional<Path> other) {
    return new Preferences(theme, motion, scale, language, window, other, settings, list);
  }

  /** With other settings. */
  public Preferences withSettings(Settings other) {
    return new Preferences(theme, motion, scale, language, window, data, other, list);
  }

  /** With other filters and dials of the list. */
  public Preferences withList(ListOptions other) {
    return new Preferences(theme, motion, scale, language, window, data, settings, other);
  }

  /** With what differs between two others, as it is in the second. */
  public Preferences withChanges(Preferences before, Preferences after) {
    return new Preferences(
        changed(theme, before.theme, after.theme),
        changed(motion, before.motion, after.motion),
        changed(scale, before.scale, after.scale),
        changed(language, before.language, after.language),
        changed(window, before.window, after.window),
        changed(data, before.data, after.data),
        changed(settings, before.settings, after.settings),
        changed(list, before.list, after.list));
  }

  private static <T> T changed(T here, T before, T after) {
    return after.equals(before) ? here : after;
  }
}
