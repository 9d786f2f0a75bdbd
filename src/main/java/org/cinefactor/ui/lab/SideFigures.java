package org.cinefactor.ui.lab;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cinefactor.lab.Side;

/** Below a list: how well the model that made it rebuilds the ratings, and how good the list is. */
final class SideFigures extends FlowPane {
  SideFigures() {
    super(18, 2);
    getStyleClass().add("side-figures");
  }

  void show(Side side) {
    getChildren().clear();
    figure("Reconstruction error", String.format(Locale.ROOT, "%,.1f", side.reconstructionError()));
    share("Recall@10", side.recall());
    share("Precision@10", side.precision());
    figure("Iterations", String.format(Locale.ROOT, "%,d", side.iterations()));
  }

  private void share(String name, OptionalDouble value) {
    value.ifPresent(v -> figure(name, String.format(Locale.ROOT, "%.2f", v)));
  }

  private void figure(String name, String value) {
    var number = new Label(value);
    number.getStyleClass().add("figure-value");
    var figure = new HBox(new Label(name), number);
    figure.getStyleClass().addAll("figure", "side-figure");
    getChildren().add(figure);
  }
}
