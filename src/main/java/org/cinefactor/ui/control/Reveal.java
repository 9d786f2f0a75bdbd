package org.cinefactor.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolling as little as needed for a node to be seen, from its top where it is too high. */
public final class Reveal {
  private Reveal() {}

  /** Scrolls a pane to something in it. */
  public static void in(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double room = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - room;
    if (hidden <= 0) {
      return;
    }
    Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = pane.getVvalue() * hidden;
    if (there.getMinY() < top || there.getHeight() > room) {
      pane.setVvalue(there.getMinY() / hidden);
    } else if (there.getMaxY() > top + room) {
      pane.setVvalue((there.getMaxY() - room) / hidden);
    }
  }
}
