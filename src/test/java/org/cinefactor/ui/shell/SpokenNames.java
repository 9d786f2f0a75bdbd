package org.cinefactor.ui.shell;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;

/** The names that a screen reader speaks for the controls of a window. */
public final class SpokenNames {
  private SpokenNames() {}

  /** Those of the controls and cells that can be seen which have no role or no name. */
  public static Set<String> missing(RunningWindow window) {
    Set<Node> labelled = new HashSet<>();
    for (Label label : PageTour.seen(window, Label.class)) {
      if (label.getLabelFor() != null && !label.getText().isBlank()) {
        labelled.add(label.getLabelFor());
      }
    }
    var missing = new TreeSet<String>();
    for (Node node : PageTour.seen(window, Node.class)) {
      if (isControl(node)) {
        if (node.getAccessibleRole() == null
            || node.getAccessibleRole() == AccessibleRole.NODE
            || node.getAccessibleRole() == AccessibleRole.PARENT) {
          missing.add("role: " + node);
        }
        if (!named(node) && !labelled.contains(node)) {
          missing.add("name: " + node);
        }
      }
    }
    return missing;
  }

  private static boolean isControl(Node node) {
    boolean cell =
        node instanceof IndexedCell<?> one
            && !one.isEmpty()
            && !(one.getParent() instanceof ComboBoxBase);
    boolean button =
        node.getAccessibleRole() == AccessibleRole.BUTTON
            || node.getAccessibleRole() == AccessibleRole.SLIDER;
    return !(node instanceof ScrollBar) && (node.isFocusTraversable() || cell || button);
  }

  private static boolean named(Node node) {
    String spoken = node.getAccessibleText();
    boolean text =
        node instanceof Labeled words && words.getText() != null && !words.getText().isBlank();
    return text || (spoken != null && !spoken.isBlank());
  }
}
