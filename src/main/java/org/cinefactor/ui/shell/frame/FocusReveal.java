package org.cinefactor.ui.shell.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.cinefactor.ui.control.reveal.Reveal;

/**
 * Keeping the focused control visible: when a line at the bottom takes room from the page, the page
 * scrolls so that a control that was in view stays in view.
 */
final class FocusReveal {
  /** The height of what a pane shows, and where it was scrolled to. */
  private record Room(double height, double at) {
    static Room of(ScrollPane pane) {
      return new Room(pane.getViewportBounds().getHeight(), pane.getVvalue());
    }

    /** True if the pane was as it is, but higher, and nobody has scrolled it meanwhile. */
    boolean isLessThan(Room before) {
      return height < before.height && at == before.at;
    }
  }

  private final Scene scene;
  private Optional<Node> before = Optional.empty();

  /** The room in each pane around it, from the inside. */
  private List<Room> rooms = List.of();

  /** True if all of it was seen. */
  private boolean whole;

  FocusReveal(Scene scene) {
    this.scene = scene;
  }

  /** Watches from now on. */
  Subscription follow() {
    Runnable look = this::look;
    scene.addPostLayoutPulseListener(look);
    return () -> scene.removePostLayoutPulseListener(look);
  }

  private void look() {
    Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
    List<ScrollPane> panes = owner.map(FocusReveal::panes).orElse(List.of());
    List<Room> now = panes.stream().map(Room::of).toList();
    if (whole && owner.equals(before) && isLess(now)) {
      panes.forEach(pane -> Reveal.in(pane, owner.get()));
    }
    whole = panes.stream().allMatch(pane -> sees(pane, owner.get()));
    before = owner;
    rooms = now;
  }

  /** True if a pane has less room than before. */
  private boolean isLess(List<Room> now) {
    return IntStream.range(0, Math.min(now.size(), rooms.size()))
        .anyMatch(i -> now.get(i).isLessThan(rooms.get(i)));
  }

  private static List<ScrollPane> panes(Node owner) {
    List<ScrollPane> panes = new ArrayList<>();
    for (Node at = owner.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        panes.add(pane);
      }
    }
    return panes;
  }

  private static boolean sees(ScrollPane pane, Node node) {
    Bounds there = node.localToScene(node.getLayoutBounds());
    Bounds seen = pane.localToScene(pane.getLayoutBounds());
    return there.getMinY() >= seen.getMinY() && there.getMaxY() <= seen.getMaxY();
  }
}
