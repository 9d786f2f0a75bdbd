package org.cinefactor.ui.recommendations;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;

/**
 * Menus in a line that is as wide as it may be. Each has the width of its words while there is room
 * for all; then the widest is cut, and says its words whole when the pointer rests on it.
 */
final class SharedLine extends Pane {
  private static final double GAP = 8;

  /** Room for a menu with nothing chosen, in any language. */
  private static final double LEAST = 120;

  private final List<MenuButton> menus;

  SharedLine(List<MenuButton> menus) {
    this.menus = List.copyOf(menus);
    getChildren().addAll(menus);
  }

  @Override
  protected double computeMinWidth(double height) {
    return menus.size() * (LEAST + GAP) - GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return menus.stream().mapToDouble(menu -> menu.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double most = most(getWidth() - GAP * (menus.size() - 1));
    double x = 0;
    for (MenuButton menu : menus) {
      double width = Math.min(most, Math.ceil(menu.prefWidth(-1)));
      menu.resizeRelocate(x, 0, width, getHeight());
      x += width + GAP;
    }
  }

  /** Width to which the widest are cut so that all have room: those that are narrower leave it. */
  private double most(double room) {
    double left = room;
    int wider = menus.size();
    for (double width :
        menus.stream().mapToDouble(menu -> Math.ceil(menu.prefWidth(-1))).sorted().toArray()) {
      if (width * wider > left) {
        return Math.floor(left / wider);
      }
      left -= width;
      wider--;
    }
    return room;
  }
}
