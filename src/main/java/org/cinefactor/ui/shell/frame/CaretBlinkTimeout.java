package org.cinefactor.ui.shell.frame;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The end of the caret's blinking when nothing was typed or clicked for a while, as in GTK's text
 * fields: as long as a caret blinks, JavaFX runs sixty pulses a second.
 */
public final class CaretBlinkTimeout {
  private static final Duration AFTER = Duration.seconds(10);

  private final Scene scene;
  private final long after;
  private long since = System.nanoTime();

  /** In a window, after as long as GTK waits. */
  public CaretBlinkTimeout(Scene scene) {
    this(scene, AFTER);
  }

  CaretBlinkTimeout(Scene scene, Duration after) {
    this.scene = scene;
    this.after = (long) (after.toMillis() * 1e6);
  }

  /**
   * Follows the keyboard, the pointer and the pulses, which a blinking caret makes, from now on;
   * what is no longer followed rests at once, since a closed window's caret would blink for ever.
   */
  public Subscription follow() {
    EventHandler<InputEvent> input = _ -> restart();
    Runnable pulse = this::restAfterAWhile;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, input);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, input);
    scene.addPostLayoutPulseListener(pulse);
    return Subscription.combine(
        scene.focusOwnerProperty().subscribe(this::restart),
        () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, input),
        () -> scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, input),
        () -> scene.removePostLayoutPulseListener(pulse),
        this::rest);
  }

  private void restart() {
    since = System.nanoTime();
  }

  private void restAfterAWhile() {
    if (System.nanoTime() - since > after) {
      restart();
      rest();
    }
  }

  /** Also in fields without the keyboard: a caret begins to blink when another text moves it. */
  private void rest() {
    for (Node node : scene.getRoot().lookupAll(".text-input")) {
      if (node instanceof TextInputControl field
          && field.getSkin() instanceof TextInputControlSkin<?> skin) {
        skin.setCaretAnimating(false);
      }
    }
  }
}
