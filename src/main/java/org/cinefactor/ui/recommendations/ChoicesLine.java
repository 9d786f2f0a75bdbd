package org.cinefactor.ui.recommendations;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The choices above the list in one line, or in two where there is no room for one: menus, which
 * share what the others leave, and the others. Whatever is chosen, the lines stay as many, and what
 * is below stays in place.
 */
final class ChoicesLine extends FlowPane {
  ChoicesLine(List<GenreMenu> menus, List<Region> others) {
    getStyleClass().add("dial-choices");
    var first = new SharedLine(menus);
    var rest = new HBox();
    rest.getStyleClass().add("dial-others");
    rest.getChildren().addAll(others);
    first
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  double beside = getWidth() - getHgap() - rest.prefWidth(-1);
                  return beside >= first.minWidth(-1) ? Math.floor(beside) : getWidth();
                },
                widthProperty(),
                hgapProperty(),
                rest.layoutBoundsProperty()));
    getChildren().addAll(first, rest);
  }
}
