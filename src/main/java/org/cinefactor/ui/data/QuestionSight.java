package org.cinefactor.ui.data;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.cinefactor.ui.control.Reveal;

/**
 * The sight of a question that comes into a page: all of it, from its rows to its buttons, as far
 * as there is room, and in any case what has the keyboard.
 */
final class QuestionSight implements Runnable {
  private final Scene scene;
  private final Node question;

  private QuestionSight(Scene scene, Node question) {
    this.scene = scene;
    this.question = question;
  }

  /** Scrolls the panes around a question once it has its place; nothing where it is in no scene. */
  static void bring(Node question) {
    Optional.ofNullable(question.getScene())
        .ifPresent(scene -> scene.addPostLayoutPulseListener(new QuestionSight(scene, question)));
  }

  @Override
  public void run() {
    scene.removePostLayoutPulseListener(this);
    for (Node at = question.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Reveal.in(pane, question);
        Optional.ofNullable(scene.getFocusOwner())
            .filter(owner -> owner.getParent() != null)
            .ifPresent(owner -> Reveal.in(pane, owner));
      }
    }
  }
}
