package org.cinefactor.ui.shell.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.cinefactor.ui.control.WrappedTooltip;

/**
 * Tooltips with the whole text of labels that are truncated. One listener serves the whole window;
 * a label with a tooltip of its own keeps it.
 */
public final class TruncatedText {
  private TruncatedText() {}

  /** Adds them to all labels below a node. */
  public static void explain(Parent root) {
    root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, TruncatedText::entered);
  }

  private static void entered(MouseEvent e) {
    if (!(e.getTarget() instanceof Labeled words)) {
      return;
    }
    Optional<Object> tooltip = tooltip(words);
    tooltip
        .filter(Whole.class::isInstance)
        .ifPresent(before -> Tooltip.uninstall(words, (Whole) before));
    if (words.isTextTruncated() && tooltip.filter(one -> !(one instanceof Whole)).isEmpty()) {
      Tooltip.install(words, new Whole(words.getText()));
    }
  }

  /** The tooltip that the toolkit keeps with a node, however it came there. */
  private static Optional<Object> tooltip(Node node) {
    return node.hasProperties()
        ? Optional.ofNullable(node.getProperties().get("javafx.scene.control.Tooltip"))
        : Optional.empty();
  }

  /** The whole of a text that is cut. */
  private static final class Whole extends WrappedTooltip {
    Whole(String words) {
      super(words);
    }
  }
}
