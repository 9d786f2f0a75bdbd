package org.cinefactor.ui.control.gradual;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Work of the toolkit's thread, done in slices of a few milliseconds, one in a frame: what is new
 * on a screen needs its styles looked up, and all at once the window would stand still meanwhile.
 */
public final class FrameSlices {
  /** A frame has 16, and the layout and the painter have their share of it. */
  private static final long NANOS_OF_A_FRAME = 6_000_000;

  private final ObservableValue<Boolean> onScreen;
  private final AnimationTimer frames;

  /** A slice of the work. */
  @FunctionalInterface
  public interface Slice {
    /**
     * Does one step at least, and further ones as long as there is time left.
     *
     * @return true when something is left for the next frame
     */
    boolean work(BooleanSupplier timeLeft);
  }

  /**
   * @param owner works only while it is in a window that is open, and begins when it gets there
   * @param slice may find nothing to do
   */
  public FrameSlices(Node owner, Slice slice) {
    this.onScreen =
        owner
            .sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    this.frames =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            long end = System.nanoTime() + NANOS_OF_A_FRAME;
            if (!slice.work(() -> System.nanoTime() < end)) {
              stop();
            }
          }
        };
    onScreen.subscribe(_ -> begin());
  }

  /** There is work for the next frames. */
  public void begin() {
    if (onScreen.getValue()) {
      frames.start();
    } else {
      frames.stop();
    }
  }
}
