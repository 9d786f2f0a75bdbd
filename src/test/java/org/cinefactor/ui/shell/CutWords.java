package org.cinefactor.ui.shell;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.MouseEvent;
import org.cinefactor.ui.control.Pointer;

/** The words of a window that have not the room they need; ask on the toolkit's thread. */
public final class CutWords {
  /** The styles of titles of movies and of the facts of a model. */
  private static final Set<String> OF_MOVIES =
      Set.of(
          "movie-title",
          "cover-title",
          "share-title",
          "card-movies",
          "cut-title",
          "small-title",
          "model");

  private CutWords() {}

  /** The buttons and names of settings that are cut; titles of movies may be, if they are told. */
  public static Set<String> buttons(RunningWindow window) {
    var cut = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      boolean button =
          (one instanceof ButtonBase && !one.getStyleClass().contains("share-title"))
              || one.getParent() instanceof ComboBoxBase
              || one.getStyleClass().contains("setting-name");
      if (button && one.isTextTruncated()) {
        cut.add(one.getText());
      }
    }
    return cut;
  }

  /** Words that are cut, and whole nowhere. */
  public static Set<String> unsaid(RunningWindow window) {
    var unsaid = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      if (one.isTextTruncated()) {
        Event.fireEvent(one, pointerOn(one));
        if (!one.getProperties().containsKey("javafx.scene.control.Tooltip")) {
          unsaid.add(one.getText());
        }
      }
    }
    return unsaid;
  }

  /** Words of the program itself, which are never cut; titles and facts of movies may be. */
  public static Set<String> own(RunningWindow window) {
    var cut = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      if (one.isTextTruncated() && Collections.disjoint(one.getStyleClass(), OF_MOVIES)) {
        cut.add(one.getStyleClass() + " " + one.getText());
      }
    }
    return cut;
  }

  /** Numbers of the lab's cut-out that are cut, and say nothing without all their digits. */
  public static Set<String> numbers(RunningWindow window) {
    var cut = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      boolean number =
          one.getStyleClass().contains("cut-cell") || one.getStyleClass().contains("cut-user");
      if (number && one.isTextTruncated()) {
        cut.add(one.getText());
      }
    }
    return cut;
  }

  private static MouseEvent pointerOn(Node node) {
    Bounds at = node.localToScreen(node.getLayoutBounds());
    return Pointer.at(MouseEvent.MOUSE_ENTERED_TARGET, at.getCenterX(), at.getCenterY());
  }

  /** Words that reach out of the window, or of a page that is only scrolled down, to the right. */
  public static Set<String> outside(RunningWindow window) {
    var outside = new TreeSet<String>();
    for (Labeled one : PageTour.seen(window, Labeled.class)) {
      if (right(one) > room(one) + 1) {
        outside.add(one.getText());
      }
    }
    return outside;
  }

  /** Pages that are only scrolled down and yet wider than what is seen of them. */
  public static Set<String> wide(RunningWindow window) {
    var wide = new TreeSet<String>();
    for (ScrollPane pane : PageTour.seen(window, ScrollPane.class)) {
      double over =
          pane.getContent().getLayoutBounds().getWidth() - pane.getViewportBounds().getWidth();
      if (pane.getHbarPolicy() == ScrollBarPolicy.NEVER && over > 1) {
        wide.add("%s is %.0f too wide".formatted(culprit(pane.getContent(), pane), over));
      }
    }
    return wide;
  }

  /** The innermost node that cannot be as narrow as the pane. */
  private static String culprit(Node node, ScrollPane pane) {
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child.isManaged() && child.minWidth(-1) > pane.getViewportBounds().getWidth() - 40) {
          return culprit(child, pane);
        }
      }
    }
    return node.getStyleClass() + " " + node.getAccessibleText();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  private static double room(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getHbarPolicy() == ScrollBarPolicy.NEVER) {
        return right(pane.lookup(".viewport"));
      }
    }
    return node.getScene().getWidth();
  }
}
