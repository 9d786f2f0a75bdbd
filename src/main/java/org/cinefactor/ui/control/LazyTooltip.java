package org.cinefactor.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first rests on its node: a tooltip is a window of its own
 * inside, a list has dozens of them, and hardly one is ever looked at.
 */
public final class LazyTooltip {
  private LazyTooltip() {}

  /** Explains a node, for those who do not see it too. */
  public static void on(Node node, String words) {
    node.setAccessibleHelp(words);
    whenPointedAt(node, () -> new WrappedTooltip(words));
  }

  /** Explains a node with words that change. */
  public static void on(Node node, ObservableValue<String> words) {
    node.accessibleHelpProperty().bind(words);
    whenPointedAt(
        node,
        () -> {
          var tip = new WrappedTooltip();
          tip.textProperty().bind(node.accessibleHelpProperty());
          return tip;
        });
  }

  private static void whenPointedAt(Node node, Supplier<Tooltip> tip) {
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent e) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            Tooltip.install(node, tip.get());
          }
        });
  }
}
