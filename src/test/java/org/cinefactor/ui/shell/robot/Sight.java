package org.cinefactor.ui.shell.robot;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.cinefactor.ui.control.gradual.Gradual;

/** A person's sight of a scene: a visible node in a hidden one cannot be seen. */
public final class Sight {
  private Sight() {}

  /** True if a node and all that it is in are visible, be it scrolled away. */
  public static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** True when no part of a page is still to come; what is in a hidden node is not looked at. */
  public static boolean isWhole(Parent root) {
    if (!root.isVisible()) {
      return true;
    }
    if (root instanceof Gradual part && !part.isWhole()) {
      return false;
    }
    for (Node child : root.getChildrenUnmodifiable()) {
      if (child instanceof Parent parent && !isWhole(parent)) {
        return false;
      }
    }
    return true;
  }
}
