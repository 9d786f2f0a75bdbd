package org.cinefactor.ui.control;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column whose parts come one after the other, from the top, as many in a frame as take a few
 * milliseconds; see {@link FrameSlices}.
 */
public class GradualColumn extends VBox implements Gradual {
  private final Queue<Supplier<? extends Node>> waiting = new ArrayDeque<>();
  private final FrameSlices frames = new FrameSlices(this, this::bring);
  private Optional<Gradual> within = Optional.empty();
  private Optional<Runnable> afterwards = Optional.empty();

  /** Appends parts; they are made when it is their turn, in a scene. */
  public final void append(List<Supplier<? extends Node>> parts) {
    waiting.addAll(parts);
    frames.begin();
  }

  /** Has something done once all parts are there. */
  public final void afterwards(Runnable action) {
    afterwards = Optional.of(action);
  }

  /** True when all parts are there, and theirs. */
  @Override
  public final boolean isWhole() {
    return waiting.isEmpty() && within.isEmpty();
  }

  private boolean bring(BooleanSupplier timeLeft) {
    within = within.filter(part -> !part.isWhole());
    while (!waiting.isEmpty() && within.isEmpty() && timeLeft.getAsBoolean()) {
      Node part = waiting.remove().get();
      getChildren().add(part);
      part.applyCss();
      if (part instanceof Gradual gradual && !gradual.isWhole()) {
        within = Optional.of(gradual);
      }
    }
    if (isWhole()) {
      afterwards.ifPresent(Runnable::run);
      afterwards = Optional.empty();
    }
    return !isWhole();
  }
}
