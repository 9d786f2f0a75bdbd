package org.cinefactor.ui.control;

import javafx.scene.layout.Region;

/** A bar that is filled to a share, 0 to 1. */
public final class ScoreBar extends Region {
  private final Region fill = new Region();
  private double share;

  /** An empty bar. */
  public ScoreBar() {
    getStyleClass().add("score-bar");
    fill.getStyleClass().add("fill");
    getChildren().add(fill);
  }

  /** Fills it to a share; values outside 0 to 1 are cut. */
  public void show(double next) {
    share = Math.clamp(next, 0.0, 1.0);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
