package org.cinefactor.ui.shell;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.cinefactor.ui.shell.frame.ScaledPane;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.WindowPlace;

/** The memory of where a window was: it is put there again, no larger than a screen. */
final class WindowMemory {
  private final PreferencesFile preferences;

  WindowMemory(PreferencesFile preferences) {
    this.preferences = preferences;
  }

  /** Places the window, before it is shown, and follows it. */
  Subscription follow(Stage stage) {
    place(stage, preferences.current().window());
    return Subscription.combine(
        stage.widthProperty().subscribe(_ -> remember(stage)),
        stage.heightProperty().subscribe(_ -> remember(stage)),
        stage.xProperty().subscribe(_ -> remember(stage)),
        stage.yProperty().subscribe(_ -> remember(stage)),
        stage.maximizedProperty().subscribe(_ -> remember(stage)));
  }

  private static void place(Stage stage, WindowPlace was) {
    List<Rectangle2D> screens =
        Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
            .map(Screen::getVisualBounds)
            .toList();
    WindowPlace place = FittedWindow.of(was, screens);
    stage.setMinWidth(least(ScaledPane.LEAST_WIDTH, screens, Rectangle2D::getWidth));
    stage.setMinHeight(least(ScaledPane.LEAST_HEIGHT, screens, Rectangle2D::getHeight));
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    if (!Double.isNaN(place.x())) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setMaximized(place.maximized());
  }

  /** A small screen whose points are large has less room than a window usually has at least. */
  private static double least(
      double usual, List<Rectangle2D> screens, ToDoubleFunction<Rectangle2D> side) {
    return Math.min(usual, screens.stream().mapToDouble(side).min().orElse(usual));
  }

  private void remember(Stage stage) {
    if (!stage.isShowing() || stage.isIconified()) {
      return;
    }
    boolean maximized = stage.isMaximized();
    preferences.change(
        p -> {
          WindowPlace was = p.window();
          return p.withWindow(
              maximized
                  ? new WindowPlace(was.x(), was.y(), was.width(), was.height(), true)
                  : new WindowPlace(
                      stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        });
  }
}
