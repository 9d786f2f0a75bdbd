package org.cinefactor.ui.control.reveal;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/**
 * Scrolling by as little as brings a node and its label into view; to their top where they are
 * higher than the pane.
 */
public final class Reveal {
  /** Between what is revealed and the edge of the pane. */
  private static final double AIR = 8;

  private Reveal() {}

  /** Scrolls a pane to something in it. */
  public static void in(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double room = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - room;
    if (hidden <= 0) {
      return;
    }
    Bounds there = content.sceneToLocal(withName(node));
    double top = pane.getVvalue() * hidden;
    double from = there.getMinY() - AIR;
    double to = there.getMaxY() + AIR;
    if (from < top || to - from > room) {
      pane.setVvalue(Math.max(0, from / hidden));
    } else if (to > top + room) {
      pane.setVvalue(Math.min(1, (to - room) / hidden));
    }
  }

  /** Bounds of a node in its scene, together with its label. */
  private static Bounds withName(Node node) {
    Bounds both = node.localToScene(node.getLayoutBounds());
    for (Node other : node.getParent().getChildrenUnmodifiable()) {
      if (other instanceof Label label && node.equals(label.getLabelFor())) {
        both = around(both, label.localToScene(label.getLayoutBounds()));
      }
    }
    return both;
  }

  private static Bounds around(Bounds one, Bounds other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double top = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(one.getMaxX(), other.getMaxX()) - left,
        Math.max(one.getMaxY(), other.getMaxY()) - top);
  }
}
