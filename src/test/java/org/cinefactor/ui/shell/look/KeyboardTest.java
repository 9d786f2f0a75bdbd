package org.cinefactor.ui.shell.look;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.PageTour;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.SpokenNames;
import org.cinefactor.ui.shell.robot.Contrast;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the window for somebody who has a keyboard, or a screen reader, and no pointer. */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
class KeyboardTest {
  private static final double AROUND = 4;

  @TempDir Path home;

  private final Set<String> nameless = new TreeSet<>();
  private final Set<String> invisible = new TreeSet<>();
  private final Set<String> backwards = new TreeSet<>();
  private RunningWindow window;
  private @Nullable Node ring;

  @Test
  void everythingHasANameAndTabGoesThroughItVisiblyInReadingOrder() throws Exception {
    PreparedRanks.into(home);
    try (var opened = RunningWindow.open(home)) {
      window = opened;
      window.settle(Settings.tuned());
      window.resize(1000, 700);
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      var tour = new PageTour(window);
      for (String page : PageTour.ALL) {
        tour.go(page);
        nameless.addAll(FxThread.call(() -> SpokenNames.missing(window)));
        walk(page);
      }
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        window.interact(() -> window.session().look().choose(theme));
        ringIsSeen(theme);
      }
      assertSoftly(
          all -> {
            all.assertThat(nameless).as("without a role or a name").isEmpty();
            all.assertThat(invisible).as("focus cannot be seen").isEmpty();
            all.assertThat(backwards).as("against the order of reading").isEmpty();
          });
    }
  }

  /**
   * Presses Tab from the last button of the rail through the page. The recommendations beside it,
   * which are the same for all pages, are gone through once.
   */
  private void walk(String page) {
    window.interact(() -> window.lookup("#page-help").query().requestFocus());
    Set<Node> walked = new HashSet<>();
    for (Node here = focused(); walked.add(here); here = focused()) {
      tab();
      Node from = here;
      Node next = focused();
      if (!FxThread.call(() -> isRinged(next))) {
        invisible.add(page + ": " + next);
      }
      if (next.getStyleClass().contains("rail-button")) {
        return;
      }
      if (!FxThread.call(() -> inOrder(from, next))) {
        backwards.add(page + ": " + from + " > " + next);
      }
      if (!page.equals("home") && isBeside(next)) {
        return;
      }
    }
  }

  /** The first picture scrolls to what has the keyboard then, the second one has the ring there. */
  private void tab() {
    window.type(KeyCode.TAB);
    window.interact(() -> {});
  }

  private Node focused() {
    return FxThread.call(() -> window.stage().getScene().getFocusOwner());
  }

  private static boolean isBeside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("recommendations")) {
        return true;
      }
    }
    return false;
  }

  /** Below, or to the right of what it overlaps in height, or in a column further right. */
  private static boolean inOrder(Node from, Node to) {
    Bounds a = bounds(from);
    Bounds b = bounds(to);
    return b.getMinX() >= a.getMaxX() - 2 || b.getMinY() >= a.getMaxY() - 2;
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** True if the ring goes around a node, or the part of it that can be seen. */
  private boolean isRinged(Node node) {
    Node ring = ring();
    Bounds around = bounds(ring);
    return Sight.seen(ring)
        && around.intersects(bounds(node))
        && around.getWidth() <= bounds(node).getWidth() + 2 * AROUND
        && around.getHeight() <= bounds(node).getHeight() + 2 * AROUND;
  }

  /** The one ring of the window, found once: to look through all nodes takes as long as a page. */
  private Node ring() {
    if (ring == null) {
      ring = window.stage().getScene().getRoot().lookup(".focus-ring");
    }
    return ring;
  }

  private void ringIsSeen(Theme theme) {
    window.clickOn("#page-home");
    window.type(KeyCode.TAB);
    window.awaitQuiet();
    window.picture("keyboard-" + theme);
    Bounds where = FxThread.call(() -> bounds(ring()));
    WritableImage with = FxThread.call(() -> picture(where));
    window.type(KeyCode.TAB);
    window.awaitQuiet();
    WritableImage without = FxThread.call(() -> picture(where));
    if (!Contrast.changed(with, without)) {
      invisible.add("the ring in the theme " + theme);
    }
  }

  private WritableImage picture(Bounds where) {
    var part = new SnapshotParameters();
    part.setViewport(
        new Rectangle2D(where.getMinX(), where.getMinY(), where.getWidth(), where.getHeight()));
    return window.stage().getScene().getRoot().snapshot(part, null);
  }
}
