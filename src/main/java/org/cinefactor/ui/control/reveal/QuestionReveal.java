package org.cinefactor.ui.control.reveal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.cinefactor.ui.control.gradual.Gradual;

/**
 * Scrolling to a question that appears on a page: to all of it, from its rows to its buttons, as
 * far as there is room, and in any case to the focused control. While parts of the page are still
 * to come, each frame scrolls again.
 */
public final class QuestionReveal implements Runnable {
  private final Scene scene;
  private final List<Node> wanted;
  private Runnable first;

  private QuestionReveal(Scene scene, List<Node> wanted, Runnable first) {
    this.scene = scene;
    this.wanted = wanted;
    this.first = first;
  }

  /**
   * Gives a question the keyboard, and scrolls the panes around it once it has its place. On a page
   * that is yet to be shown both wait for that. The first key finds its choice, even if it comes
   * before the question is drawn.
   *
   * @param keyboard gives it to the question's first choice
   */
  public static void bring(Node question, Runnable keyboard) {
    if (question.getScene() == null) {
      question.sceneProperty().addListener(new InWindow(question, keyboard));
    } else {
      question.applyCss();
      keyboard.run();
      look(question.getScene(), List.of(question), () -> {});
    }
  }

  /** The wait for a question to be in a window; it has the keyboard after the next layout. */
  private record InWindow(Node question, Runnable keyboard) implements ChangeListener<Scene> {
    @Override
    public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
      property.removeListener(this);
      look(now, List.of(question), keyboard);
    }
  }

  /** Scrolls to something that has appeared in a question; nothing where it is in no window. */
  public static void keep(Node question, Node news) {
    Optional.ofNullable(question.getScene())
        .ifPresent(scene -> look(scene, List.of(question, news), () -> {}));
  }

  private static void look(Scene scene, List<Node> wanted, Runnable first) {
    scene.addPostLayoutPulseListener(new QuestionReveal(scene, wanted, first));
  }

  @Override
  public void run() {
    first.run();
    first = () -> {};
    boolean whole = true;
    for (Node at = wanted.getFirst().getParent(); at != null; at = at.getParent()) {
      whole &= !(at instanceof Gradual gradual) || gradual.isWhole();
      if (at instanceof ScrollPane pane) {
        wanted.forEach(node -> Reveal.in(pane, node));
        Optional.ofNullable(scene.getFocusOwner())
            .filter(owner -> isIn(pane.getContent(), owner))
            .ifPresent(owner -> Reveal.in(pane, owner));
      }
    }
    if (whole) {
      scene.removePostLayoutPulseListener(this);
    }
  }

  private static boolean isIn(Node content, Node node) {
    return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(content::equals);
  }
}
