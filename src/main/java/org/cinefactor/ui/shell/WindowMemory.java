package org.cinefactor.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.WindowPlace;

/** Puts a window where it was the last time, and remembers where it goes. */
final class WindowMemory {
  private final PreferencesFile preferences;

  WindowMemory(PreferencesFile preferences) {
    this.preferences = preferences;
  }

  /** Places the window, before it is shown, and follows it. */
  void follow(Stage stage) {
    place(stage, preferences.current().window());
    stage.widthProperty().subscribe(_ -> remember(stage));
    stage.heightProperty().subscribe(_ -> remember(stage));
    stage.xProperty().subscribe(_ -> remember(stage));
    stage.yProperty().subscribe(_ -> remember(stage));
    stage.maximizedProperty().subscribe(_ -> remember(stage));
  }

  private static void place(Stage stage, WindowPlace was) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    boolean visible =
        Screen.getScreensForRectangle(was.x(), was.y(), was.width(), was.height()).stream()
            .anyMatch(s -> s.getVisualBounds().contains(was.x() + was.width() / 2, was.y() + 10));
    stage.setWidth(visible ? was.width() : Math.min(was.width(), room.getWidth()));
    stage.setHeight(visible ? was.height() : Math.min(was.height(), room.getHeight()));
    if (visible) {
      stage.setX(was.x());
      stage.setY(was.y());
    }
    stage.setMaximized(was.maximized());
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
