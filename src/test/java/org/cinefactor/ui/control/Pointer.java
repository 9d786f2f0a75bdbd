package org.cinefactor.ui.control;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Events of a pointer that moves with no button pressed. */
public final class Pointer {
  private Pointer() {}

  /** An event at a place of the screen. */
  public static MouseEvent at(EventType<MouseEvent> type, double x, double y) {
    return new MouseEvent(
        type,
        0,
        0,
        x,
        y,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
