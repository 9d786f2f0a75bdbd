package org.cinefactor.ui.settings;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The name of a setting and its controls to the right; below it where there is no room. */
final class SettingLine extends Pane {
  private static final double GAP = 16;

  private final Node name;
  private final HBox controls;

  SettingLine(Node name, Node... controls) {
    this.name = name;
    this.controls = new HBox(controls);
    this.controls.getStyleClass().add("setting-controls");
    this.controls.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(name, this.controls);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(name.minWidth(-1), controls.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + GAP + controls.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = name.prefHeight(-1);
    double second = controls.prefHeight(-1);
    return oneLine(width) ? Math.max(first, second) : first + GAP / 2 + second;
  }

  private boolean oneLine(double width) {
    return width < 0 || name.prefWidth(-1) + GAP + controls.minWidth(-1) <= width;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = Math.min(name.prefWidth(-1), width);
    if (oneLine(width)) {
      double high = getHeight();
      name.resizeRelocate(
          0, snapPositionY((high - name.prefHeight(-1)) / 2), left, name.prefHeight(-1));
      controls.resizeRelocate(left + GAP, 0, width - left - GAP, high);
    } else {
      double first = name.prefHeight(-1);
      name.resizeRelocate(0, 0, left, first);
      controls.resizeRelocate(0, first + GAP / 2, width, controls.prefHeight(-1));
    }
  }
}
