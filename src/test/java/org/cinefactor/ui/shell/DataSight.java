package org.cinefactor.ui.shell;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import org.cinefactor.ui.shell.robot.Sight;
import org.testfx.service.query.NodeQuery;

/** The hand that scrolls the data page, which is longer than the window. */
public final class DataSight {
  private DataSight() {}

  /** Presses what has this name for those who do not see it, wherever on the page it is. */
  public static void press(RunningWindow window, String name) {
    Predicate<Node> named = node -> name.equals(node.getAccessibleText());
    click(window, name, () -> window.lookup(named));
  }

  /** True if something has this name for those who do not see it, wherever on the page it is. */
  public static boolean shows(RunningWindow window, String name) {
    Predicate<Node> named = node -> name.equals(node.getAccessibleText());
    return window.lookup(named).match(Sight::seen).tryQuery().isPresent();
  }

  /** Clicks on what a query finds, wherever on the page it is. */
  public static void clickOn(RunningWindow window, String query) {
    click(window, query, () -> window.lookup(query));
  }

  private static void click(RunningWindow window, String name, Supplier<NodeQuery> query) {
    window.onFound(
        name,
        () -> query.get().match(Sight::seen).match(node -> !node.isDisabled()).tryQuery(),
        node -> {
          bring(node);
          window.pointer().clickOn(node, MouseButton.PRIMARY);
        });
    window.awaitQuiet();
  }

  /** Brings what a query finds, once it is there, to the middle of the window. */
  public static void bring(RunningWindow window, String query) {
    window.await(
        query + " is there",
        () -> {
          Optional<Node> node = window.lookup(query).match(Sight::seen).tryQuery();
          node.ifPresent(DataSight::bring);
          return node.isPresent();
        });
    window.awaitQuiet();
  }

  private static void bring(Node node) {
    node.getScene().getRoot().applyCss();
    node.getScene().getRoot().layout();
    ScrollPane page = (ScrollPane) node.getScene().getRoot().lookup(".data > .scroll-pane");
    Node content = page.getContent();
    double seen = page.getViewportBounds().getHeight();
    double y = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
    double unseen = content.getLayoutBounds().getHeight() - seen;
    page.setVvalue(unseen <= 0 ? 0 : Math.clamp((y - seen / 2) / unseen, 0, 1));
  }
}
