package org.cinefactor.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Work that begins once a scene has been drawn, for it would take the drawing's processor. */
final class AfterFirstFrame implements Runnable {
  /**
   * The first pulse has the picture drawn, on another thread; the second one draws what has changed
   * meanwhile, for which it waits until that is done. The third finds the picture on the screen.
   */
  private static final int PULSES = 3;

  private final Scene scene;
  private final Runnable action;
  private int seen;

  private AfterFirstFrame(Scene scene, Runnable action) {
    this.scene = scene;
    this.action = action;
  }

  /** Does it after the next picture of a scene that is shown. */
  static void then(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(new AfterFirstFrame(scene, action));
    Platform.requestNextPulse();
  }

  @Override
  public void run() {
    seen++;
    if (seen < PULSES) {
      Platform.requestNextPulse();
    } else {
      scene.removePostLayoutPulseListener(this);
      // Here everything has its place already: what came now would be drawn without one.
      Platform.runLater(action);
    }
  }
}
