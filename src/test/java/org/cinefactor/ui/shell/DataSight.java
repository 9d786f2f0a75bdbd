package org.cinefactor.ui.shell;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The hand that scrolls the data page, which is longer than the window. */
final class DataSight {
  private DataSight() {}

  /** Presses what has this name for those who do not see it, wherever on the page it is. */
  static void press(RunningWindow window, String name) {
    Predicate<Node> named =
        node -> name.equals(node.getAccessibleText()) && node.isVisible() && !node.isDisabled();
    window.await(name + " is there", () -> window.lookup(named).tryQuery().isPresent());
    Node node = window.lookup(named).query();
    scrollTo(window, node);
    window.clickOn(node);
  }

  /** Brings what a query finds to the middle of the window. */
  static void bring(RunningWindow window, String query) {
    Optional<Node> node = window.lookup(query).tryQuery();
    scrollTo(window, node.orElseThrow());
  }

  private static void scrollTo(RunningWindow window, Node node) {
    ScrollPane page = window.lookup(".data > .scroll-pane").query();
    window.interact(
        () -> {
          page.getScene().getRoot().applyCss();
          page.getScene().getRoot().layout();
          Node content = page.getContent();
          double seen = page.getViewportBounds().getHeight();
          double y = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
          double unseen = content.getLayoutBounds().getHeight() - seen;
          page.setVvalue(unseen <= 0 ? 0 : Math.clamp((y - seen / 2) / unseen, 0, 1));
        });
    window.awaitQuiet();
  }
}
