package org.cinefactor.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.cinefactor.workspace.settings.WindowPlace;

/** The place of a window on the screens that there are now, which may be other ones than before. */
final class FittedWindow {
  private FittedWindow() {}

  /**
   * The place where a window fits: whole on the screen that shows most of it, as large as it was or
   * as the screen is. Without a position where no screen shows any of it.
   *
   * @param was where it was
   * @param screens the room of each screen, the first one's for a window that is nowhere
   */
  static WindowPlace of(WindowPlace was, List<Rectangle2D> screens) {
    Optional<Rectangle2D> shown =
        screens.stream()
            .filter(screen -> overlap(was, screen) > 0)
            .max(Comparator.comparingDouble(screen -> overlap(was, screen)));
    Rectangle2D room = shown.orElse(screens.getFirst());
    double width = Math.min(was.width(), room.getWidth());
    double height = Math.min(was.height(), room.getHeight());
    if (shown.isEmpty()) {
      return new WindowPlace(Double.NaN, Double.NaN, width, height, was.maximized());
    }
    return new WindowPlace(
        Math.clamp(was.x(), room.getMinX(), room.getMaxX() - width),
        Math.clamp(was.y(), room.getMinY(), room.getMaxY() - height),
        width,
        height,
        was.maximized());
  }

  /** The area of a screen that a window takes; 0 for one that has no position. */
  private static double overlap(WindowPlace window, Rectangle2D screen) {
    double width =
        Math.min(window.x() + window.width(), screen.getMaxX())
            - Math.max(window.x(), screen.getMinX());
    double height =
        Math.min(window.y() + window.height(), screen.getMaxY())
            - Math.max(window.y(), screen.getMinY());
    return width > 0 && height > 0 ? width * height : 0;
  }
}
