package org.cinefactor.ui.shell.robot;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.robot.BaseRobot;

/**
 * A mouse that looks where a node is, goes there and clicks in one turn of the toolkit's thread:
 * nothing moves in between. To be used by that thread.
 */
public final class Pointer {
  private final BaseRobot robot;

  public Pointer(BaseRobot robot) {
    this.robot = robot;
  }

  /** Goes to the middle of a node, and says where that is. */
  public Point2D moveTo(Node node) {
    Point2D to = middle(node);
    robot.moveMouse(to);
    return to;
  }

  public void clickOn(Node node, MouseButton button) {
    moveTo(node);
    click(button);
  }

  /**
   * Both clicks come in one turn: on a busy machine the second one would else come after the
   * double-click time, and be a click of its own.
   */
  public void doubleClickOn(Node node) {
    clickOn(node, MouseButton.PRIMARY);
    click(MouseButton.PRIMARY);
  }

  /** Clicks where it is. */
  public void click(MouseButton button) {
    robot.pressMouse(button);
    robot.releaseMouse(button);
  }

  /** The middle of a node on the screen, once all is in its place. */
  public static Point2D middle(Node node) {
    node.getScene().getRoot().applyCss();
    node.getScene().getRoot().layout();
    Bounds place = node.localToScreen(node.getLayoutBounds());
    return new Point2D(place.getCenterX(), place.getCenterY());
  }
}
