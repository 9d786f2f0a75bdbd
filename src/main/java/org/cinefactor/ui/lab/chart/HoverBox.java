package org.cinefactor.ui.lab.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Series;
import org.cinefactor.text.Numbers;

/** The values of all lines of a chart at one place. */
final class HoverBox extends GridPane {
  HoverBox() {
    getStyleClass().add("hover-box");
  }

  void show(String heading, List<Series> lines, double place, Scale scale) {
    getChildren().clear();
    var head = new Label(heading);
    head.getStyleClass().add("hover-heading");
    add(head, 0, 0, 2, 1);
    int row = 1;
    for (Series line : lines) {
      double value = line.near(place, 0.5);
      if (!Double.isNaN(value)) {
        var number = new Label(words(value, scale));
        number.getStyleClass().add("number");
        add(new Label(line.name()), 0, row);
        add(number, 1, row++);
      }
    }
    applyCss();
  }

  private static String words(double value, Scale scale) {
    return scale.logarithmic() || Math.abs(value) < 1
        ? Numbers.decimal(value, 4)
        : Numbers.decimal(value, 2);
  }
}
