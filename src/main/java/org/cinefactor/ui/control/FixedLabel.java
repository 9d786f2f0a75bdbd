package org.cinefactor.ui.control;

import javafx.scene.control.Label;

/**
 * A label whose size depends neither on its words nor on its font, since its place fixes it: new
 * words are laid out within it, and nothing around it is laid out again.
 */
public final class FixedLabel extends Label {
  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }
}
