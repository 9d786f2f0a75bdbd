package org.cinefactor.ui.shell.robot;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The JavaFX application thread, seen from outside: calls on it, its turns and its pulses. */
public final class FxThread {
  /** Only what hangs for good takes as long; a system property makes a person's wait shorter. */
  public static final long PATIENCE_SECONDS = Long.getLong("test.patience", 600);

  /** Turns to wait for: a call on the thread may ask it for more, and that for more again. */
  private static final int TURNS = 3;

  private FxThread() {}

  /** Lets the thread work something out. */
  public static <T> T call(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }

  /** Lets the thread do something. */
  static void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /** Lets the thread do what it was asked to do so far, and what that asked for. */
  static void turns() {
    for (int i = 0; i < TURNS; i++) {
      run(() -> {});
    }
  }

  /**
   * Waits until what was done is drawn, if the window is there, and a page that is new is whole.
   */
  static void drawn(Stage stage) {
    do {
      drawnOnce(stage);
    } while (call(() -> stage.isShowing() && !Sight.isWhole(stage.getScene().getRoot())));
  }

  private static void drawnOnce(Stage stage) {
    turns();
    var drawn = new CountDownLatch(1);
    Runnable listener = drawn::countDown;
    run(
        () -> {
          stage.getScene().addPostLayoutPulseListener(listener);
          Platform.requestNextPulse();
        });
    try {
      while (call(stage::isShowing) && !drawn.await(50, TimeUnit.MILLISECONDS)) {
        call(Platform::isFxApplicationThread);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while a picture was drawn", e);
    }
    run(() -> stage.getScene().removePostLayoutPulseListener(listener));
  }
}
