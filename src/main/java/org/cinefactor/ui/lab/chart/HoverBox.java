package org.cinefactor.ui.lab.chart;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The values of all curves at one place. */
final class HoverBox extends GridPane {
  HoverBox() {
    getStyleClass().add("hover-box");
  }

  void show(String heading, List<Curve> curves, double place, ChartShape shape) {
    getChildren().clear();
    var head = new Label(heading);
    head.getStyleClass().add("hover-heading");
    add(head, 0, 0, 2, 1);
    int row = 1;
    for (Curve curve : curves) {
      double value = curve.near(place, 0.5);
      if (!Double.isNaN(value)) {
        var number = new Label(words(value, shape.y()));
        number.getStyleClass().add("number");
        add(new Label(curve.name()), 0, row);
        add(number, 1, row++);
      }
    }
    applyCss();
  }

  private static String words(double value, Scale scale) {
    return scale.log() || Math.abs(value) < 1
        ? String.format(Locale.ROOT, "%.4f", value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }
}
