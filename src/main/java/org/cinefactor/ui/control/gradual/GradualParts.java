package org.cinefactor.ui.control.gradual;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The parts of a pane that come one after the other, as many in a frame as take a few milliseconds;
 * see {@link FrameSlices}.
 */
public final class GradualParts implements Gradual {
  private final Pane pane;
  private final Queue<Supplier<? extends Node>> waiting = new ArrayDeque<>();
  private final FrameSlices frames;
  private Optional<Node> made = Optional.empty();
  private Optional<Gradual> within = Optional.empty();
  private Optional<Runnable> afterwards = Optional.empty();

  /** No parts yet. */
  public GradualParts(Pane pane) {
    this.pane = pane;
    this.frames = new FrameSlices(pane, this::bring);
  }

  /** Appends parts; they are made when it is their turn, in a window. */
  public void append(List<Supplier<? extends Node>> parts) {
    waiting.addAll(parts);
    frames.begin();
  }

  /** Shows parts at once, in place of those that are there and those that were to come. */
  public void replace(List<? extends Node> parts) {
    waiting.clear();
    made = Optional.empty();
    within = Optional.empty();
    pane.getChildren().setAll(parts);
  }

  /** Registers what runs once all parts are there. */
  public void afterwards(Runnable action) {
    afterwards = Optional.of(action);
  }

  /** True when all parts are there, and theirs, and what was to be done afterwards is done. */
  @Override
  public boolean isWhole() {
    return waiting.isEmpty() && within.isEmpty() && afterwards.isEmpty();
  }

  private boolean bring(BooleanSupplier timeLeft) {
    within = within.filter(part -> !part.isWhole());
    while (!waiting.isEmpty() && within.isEmpty() && timeLeft.getAsBoolean()) {
      made.ifPresentOrElse(this::show, () -> made = Optional.of(waiting.element().get()));
    }
    if (waiting.isEmpty() && within.isEmpty() && timeLeft.getAsBoolean()) {
      afterwards.ifPresent(Runnable::run);
      afterwards = Optional.empty();
    }
    return !isWhole();
  }

  /** To make a part the first time takes as long as to dress it: each is a step of its own. */
  private void show(Node part) {
    waiting.remove();
    made = Optional.empty();
    pane.getChildren().add(part);
    part.applyCss();
    if (part instanceof Gradual gradual && !gradual.isWhole()) {
      within = Optional.of(gradual);
    }
  }
}
