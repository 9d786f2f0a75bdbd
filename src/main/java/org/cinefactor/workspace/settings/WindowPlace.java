package org.cinefactor.workspace.settings;

/**
 * The place and size of the window, in screen pixels of the toolkit.
 *
 * @param x left edge, NaN for the system's choice
 * @param y upper edge, NaN for the system's choice
 * @param width at least 1
 * @param height at least 1
 * @param maximized whether it filled the screen; x to height are then those to go back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  public WindowPlace {
    if (!(width >= 1 && height >= 1)) {
      throw new IllegalArgumentException(
          "a window of " + width + " x " + height + " is none"); // not shown
    }
  }

  /** A window of a usual size, where the system puts it. */
  public static WindowPlace usual() {
    return new WindowPlace(Double.NaN, Double.NaN, 1280, 800, false);
  }
}
