package org.cinefactor.ui.shell;

import javafx.scene.Node;

/** A person's sight of a scene: a visible node in a hidden one cannot be seen. */
final class Sight {
  private Sight() {}

  /** Whether a node and all that it is in are visible, be it scrolled away. */
  static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
