package org.cinefactor.ui.shell.frame;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * A container that shows everything larger or smaller than usual. Where the window has no room for
 * that, it is as large as the window has room for: on a small screen whose points are large it is
 * smaller than usual, and nothing is cut.
 */
public final class ScaledPane extends Region {
  /** In less room everything is smaller. */
  public static final double LEAST_WIDTH = 860;

  /** In less height everything is smaller. */
  public static final double LEAST_HEIGHT = 560;

  private static final double PERCENT = 100;
  private static final double FONT = 14;

  /** Nobody reads anything smaller, and a scene has no size at first. */
  private static final double SMALLEST = 0.4;

  private final Region content;
  private final ReadOnlyIntegerProperty percent;
  private final Scale scale = new Scale(1, 1);

  /**
   * @param content what is shown
   * @param percent how large, 100 for the usual size
   */
  public ScaledPane(Region content, ReadOnlyIntegerProperty percent) {
    this.content = content;
    getStylesheets().add(ScaledPane.class.getResource("frame.css").toExternalForm());
    this.percent = percent;
    setMinSize(0, 0);
    getChildren().add(content);
  }

  /** Shows something above the content, which lays itself out. */
  public void above(Region unmanaged) {
    getChildren().add(unmanaged);
  }

  /** Follows the wish from now on, here and in what pops up. */
  public Subscription follow() {
    ListChangeListener<Window> popups =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(this::popUp);
          }
        };
    Window.getWindows().addListener(popups);
    return Subscription.combine(
        percent.subscribe(_ -> requestLayout()), () -> Window.getWindows().removeListener(popups));
  }

  /** Scales a popup, a window of its own whose measures follow its font. */
  private void popUp(Window window) {
    if (window instanceof PopupControl popup && scale.getX() != 1) {
      popup.setStyle("-fx-font-size: " + FONT * scale.getX() + "px;");
    }
  }

  @Override
  protected void layoutChildren() {
    double room = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
    double wanted = percent.get() / PERCENT;
    double factor = Math.min(wanted, Math.max(SMALLEST, room));
    if (factor == 1) {
      content.getTransforms().clear();
    } else if (content.getTransforms().isEmpty()) {
      content.getTransforms().add(scale);
    }
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
