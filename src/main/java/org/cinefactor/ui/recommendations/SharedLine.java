package org.cinefactor.ui.recommendations;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * Menus in a line that is as wide as it may be. Each has the width of its words while there is room
 * for all; then the widest say only how many genres are ticked.
 */
final class SharedLine extends Pane {
  private static final double GAP = 8;

  /** Room for a menu with nothing chosen, in any language. */
  private static final double LEAST = 120;

  private final List<GenreMenu> menus;

  SharedLine(List<GenreMenu> menus) {
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
    for (GenreMenu menu : menus) {
      GenreWords words = menu.words();
      String form = wide(menu, words.usual()) > most ? words.brief() : words.usual();
      if (!form.equals(menu.getText())) {
        menu.say(form);
      }
      double width = Math.min(most, Math.ceil(menu.prefWidth(-1)));
      menu.resizeRelocate(x, 0, width, getHeight());
      x += width + GAP;
    }
  }

  /** Width of a menu with other words: no less than it will be, so that none comes and goes. */
  private static double wide(GenreMenu menu, String words) {
    double now = Math.ceil(menu.prefWidth(-1));
    return words.equals(menu.getText())
        ? now
        : Math.ceil(now - width(menu, menu.getText()) + width(menu, words));
  }

  private static double width(GenreMenu menu, String words) {
    var measured = new Text(words);
    measured.setFont(menu.getFont());
    return measured.getLayoutBounds().getWidth();
  }

  /** Width to which the widest are cut so that all have room: those that are narrower leave it. */
  private double most(double room) {
    double left = room;
    int wider = menus.size();
    for (double width :
        menus.stream().mapToDouble(menu -> wide(menu, menu.words().usual())).sorted().toArray()) {
      if (width * wider > left) {
        return Math.floor(left / wider);
      }
      left -= width;
      wider--;
    }
    return room;
  }
}
