package org.cinefactor.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.cinefactor.ui.control.gradual.Gradual;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window for one control, which counts its frames. */
public final class SmallWindow implements AutoCloseable {
  private static final int PATIENCE = 60;
  private static final long LONGER_THAN_A_FRAME_GIVES = 20_000_000;

  private final StackPane root = new StackPane();
  private final List<Integer> slow = new ArrayList<>();
  private Stage stage;
  private int frame;

  public SmallWindow(double width, double height) throws Exception {
    FxToolkit.registerPrimaryStage();
    onScreen(
        () -> {
          stage = new Stage();
          stage.setScene(new Scene(root, width, height));
          stage.getScene().addPostLayoutPulseListener(() -> frame++);
          stage.show();
        });
  }

  /** Does something on the toolkit's thread. */
  public static void onScreen(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(1000 * PATIENCE, action);
  }

  /** The content of the window. */
  public StackPane root() {
    return root;
  }

  /** Number of frames so far. */
  public int frame() {
    return frame;
  }

  /** Takes longer than one frame gives, as what is new does whose styles are looked up. */
  public void takeLong() {
    slow.add(frame);
    long end = System.nanoTime() + LONGER_THAN_A_FRAME_GIVES;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** The number of the frame of each time that took long. */
  public List<Integer> slowFrames() {
    return slow;
  }

  public void awaitWhole(Gradual part) throws Exception {
    await(part::isWhole);
  }

  /** Waits for a state that the toolkit's thread sees. */
  public void await(Callable<Boolean> state) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(1000 * PATIENCE, state));
  }

  @Override
  public void close() {
    onScreen(stage::close);
  }
}
