package org.cinefactor.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.shell.robot.Sight;

/** A walk through all pages of the window of somebody who has rated movies. */
public final class PageTour {
  /** The pages of the rail, and what else stands in their place. */
  public static final List<String> ALL =
      List.of("home", "search", "browse", "movie", "data", "settings", "hits", "help", "lab");

  /** The tabs of the lab. */
  public static final List<String> LAB =
      List.of(
          "top-ten",
          "side-by-side",
          "curves",
          "convergence",
          "inside",
          "tastes",
          "choices",
          "guess");

  private final RunningWindow window;

  public PageTour(RunningWindow window) {
    this.window = window;
  }

  /** Goes to a page, and waits until it is drawn. */
  public void go(String page) {
    switch (page) {
      case "search" -> search();
      case "browse" -> browse();
      case "movie" -> movie();
      case "lab" -> lab();
      default -> window.clickOn("#page-" + page.toLowerCase(Locale.ROOT));
    }
    window.awaitQuiet();
  }

  private void search() {
    write("star");
    window.await("movies are found", () -> !seen(window, Node.class, ".browse-count").isEmpty());
  }

  private void browse() {
    write("sort:best ");
    window.await(
        "all covers are there", () -> window.lookup(".cover-tile").queryAll().size() == 60);
  }

  private void write(String words) {
    window.clickOn("#page-home");
    window.interact(() -> window.lookup("#search").queryAs(TextInputControl.class).setText(words));
  }

  private void movie() {
    write("");
    window.focusFirstPlace();
    window.type(KeyCode.ENTER);
    window.await("the movie's page is there", () -> window.shows(".history-bar"));
    window.await(
        "its reasons are there",
        () -> !window.lookup(".movie-page .share-title").queryAll().isEmpty());
    window.await(
        "movies like it are there", () -> !window.lookup(".similar .slider").queryAll().isEmpty());
  }

  private void lab() {
    window.clickOn("#page-lab");
    window.await("there are ten places", () -> seen(window, Node.class, ".ten-row").size() == 10);
  }

  /** Goes to a tab of the lab, where the lab is shown, and waits until it is filled. */
  public void goInLab(String tab) {
    window.interact(() -> window.lookup("#lab-" + tab).queryAs(ButtonBase.class).fire());
    switch (tab) {
      case "side-by-side" -> awaitSeen(20, ".side-by-side .side-row");
      case "convergence" -> awaitSeen(1, ".convergence .story");
      case "inside" -> {
        window.await(
            "the piece is there", () -> window.lookup(".cut-title").queryAll().size() == 7);
        window.await("cards are there", () -> !seen(window, Node.class, ".card").isEmpty());
      }
      case "tastes" -> awaitSeen(10, ".tastes .side-row");
      default -> window.await(tab + " is there", () -> !seen(window, Node.class).isEmpty());
    }
    window.awaitQuiet();
  }

  /** Shows the lab to a class. */
  public void present() {
    window.interact(
        () -> window.lookup(".lab-header > .toggle-button").queryAs(ButtonBase.class).fire());
    window.awaitQuiet();
  }

  private void awaitSeen(int many, String query) {
    window.await(
        many + " of " + query + " are there", () -> seen(window, Node.class, query).size() == many);
  }

  /** The nodes of a kind that can be seen; ask on the toolkit's thread. */
  public static <T extends Node> List<T> seen(RunningWindow window, Class<T> kind) {
    return seen(window, kind, "*");
  }

  private static <T extends Node> List<T> seen(RunningWindow window, Class<T> kind, String query) {
    Parent root = window.stage().getScene().getRoot();
    var seen = new ArrayList<T>();
    for (Node node : root.lookupAll(query)) {
      if (kind.isInstance(node) && isSeen(node, root)) {
        seen.add(kind.cast(node));
      }
    }
    return seen;
  }

  private static boolean isSeen(Node node, Parent root) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return Sight.seen(node) && bounds.getWidth() > 0 && root.getLayoutBounds().intersects(bounds);
  }
}
