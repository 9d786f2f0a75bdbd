package org.cinefactor.ui.control;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/**
 * A column whose parts come one after the other, from the top, as many in a frame as take a few
 * milliseconds. A page that is new needs its styles looked up; all at once the window would stand
 * still meanwhile.
 */
public class GradualColumn extends VBox {
  /** A frame has 16, and the layout and the painter have their share of it. */
  private static final long NANOS_OF_A_FRAME = 6_000_000;

  private final Queue<Supplier<? extends Node>> waiting = new ArrayDeque<>();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          bring();
        }
      };
  private Optional<GradualColumn> within = Optional.empty();
  private Optional<Runnable> afterwards = Optional.empty();

  /** A column without parts. */
  public GradualColumn() {
    sceneProperty().subscribe(this::begin);
  }

  /** Appends parts; they are made when it is their turn, in a scene. */
  public final void append(List<Supplier<? extends Node>> parts) {
    waiting.addAll(parts);
    begin(getScene());
  }

  /** Has something done once all parts are there. */
  public final void afterwards(Runnable action) {
    afterwards = Optional.of(action);
  }

  /** True when all parts are there, and theirs. */
  public final boolean isWhole() {
    return waiting.isEmpty() && within.isEmpty();
  }

  private void begin(Scene scene) {
    if (scene == null) {
      frames.stop();
    } else if (!isWhole()) {
      frames.start();
    }
  }

  private void bring() {
    long end = System.nanoTime() + NANOS_OF_A_FRAME;
    within = within.filter(column -> !column.isWhole());
    while (!waiting.isEmpty() && within.isEmpty() && System.nanoTime() < end) {
      Node part = waiting.remove().get();
      getChildren().add(part);
      part.applyCss();
      if (part instanceof GradualColumn column && !column.isWhole()) {
        within = Optional.of(column);
      }
    }
    if (isWhole()) {
      frames.stop();
      afterwards.ifPresent(Runnable::run);
      afterwards = Optional.empty();
    }
  }
}
