package org.cinefactor.ui.shell.frame;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.cinefactor.ui.control.reveal.Reveal;

/**
 * A ring around the focused control, for those who go there with it, also where the program moves
 * it on. One for the whole window, above everything: each control looks as it does, and none goes
 * without.
 */
public final class FocusRing extends Region {
  private static final double AROUND = 3;

  private final Scene scene;
  private Optional<Node> before = Optional.empty();

  /** True from when the keyboard was moved by keys until the pointer is used. */
  private boolean keys;

  /** In a window; nothing is seen before {@link #follow}. */
  public FocusRing(Scene scene) {
    this.scene = scene;
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Follows the keyboard from now on, also where what has it moves or scrolls. */
  public Subscription follow() {
    Runnable place = this::place;
    EventHandler<MouseEvent> pointer = _ -> keys = false;
    scene.addPostLayoutPulseListener(place);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pointer);
    return Subscription.combine(
        scene
            .focusOwnerProperty()
            .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::meet)),
        new FocusReveal(scene).follow(),
        () -> scene.removePostLayoutPulseListener(place),
        () -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pointer));
  }

  /** Before the toolkit scrolls what Tab comes to from one edge of its pane to the other. */
  private void meet(Node owner) {
    if (owner.isFocusVisible()) {
      reveal(owner);
    }
  }

  private void place() {
    Node owner = scene.getFocusOwner();
    if (owner == null || !isShownFor(owner)) {
      setVisible(false);
      return;
    }
    if (!Optional.of(owner).equals(before)) {
      before = Optional.of(owner);
      reveal(owner);
    }
    Bounds seen = seen(owner);
    setVisible(seen.getWidth() > 0 && seen.getHeight() > 0);
    if (isVisible()) {
      resizeRelocate(
          seen.getMinX() - AROUND,
          seen.getMinY() - AROUND,
          seen.getWidth() + 2 * AROUND,
          seen.getHeight() + 2 * AROUND);
    }
  }

  /** The toolkit makes focus visible only where keys move it, not where the program does. */
  private boolean isShownFor(Node owner) {
    keys = keys || owner.isFocusVisible();
    return keys && (owner.isFocusVisible() || owner.isFocusTraversable());
  }

  /** Panes scroll as little as they must to what has the keyboard. */
  private static void reveal(Node owner) {
    for (Node at = owner.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Reveal.in(pane, owner);
      }
    }
  }

  /** The part of a node that nothing around it cuts off, within the window. */
  private Bounds seen(Node owner) {
    Bounds whole = owner.localToScene(owner.getLayoutBounds());
    double left = Math.max(AROUND, whole.getMinX());
    double top = Math.max(AROUND, whole.getMinY());
    double right = Math.min(scene.getWidth() - AROUND, whole.getMaxX());
    double bottom = Math.min(scene.getHeight() - AROUND, whole.getMaxY());
    for (Node at = owner.getParent(); at != null; at = at.getParent()) {
      if (at.getClip() != null) {
        Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
        left = Math.max(left, clip.getMinX() + AROUND);
        top = Math.max(top, clip.getMinY() + AROUND);
        right = Math.min(right, clip.getMaxX() - AROUND);
        bottom = Math.min(bottom, clip.getMaxY() - AROUND);
      }
    }
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
