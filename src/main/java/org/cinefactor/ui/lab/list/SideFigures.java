package org.cinefactor.ui.lab.list;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cinefactor.lab.RankedList;

/** Below a list: how well the model that made it rebuilds the ratings, and how good the list is. */
public final class SideFigures extends FlowPane {
  private final Figure error = new Figure("Reconstruction error");
  private final Figure recall = new Figure("Recall@10");
  private final Figure precision = new Figure("Precision@10");
  private final Figure iterations = new Figure("Iterations");

  public SideFigures() {
    super(18, 2);
    getStyleClass().add("side-figures");
    getChildren().addAll(error, recall, precision, iterations);
  }

  public void show(RankedList side) {
    error.show(String.format(Locale.ROOT, "%,.1f", side.reconstructionError()));
    recall.show(side.recall());
    precision.show(side.precision());
    iterations.show(
        String.format(
            Locale.ROOT,
            "%,d%s",
            side.iterations(),
            side.stoppedTooEarly() ? " (max_iter, before tol)" : ""));
  }

  /** A name and a number. */
  private static final class Figure extends HBox {
    private final Label number = new Label();

    Figure(String name) {
      getStyleClass().addAll("figure", "side-figure");
      number.getStyleClass().add("figure-value");
      getChildren().addAll(new Label(name), number);
    }

    void show(String value) {
      number.setText(value);
    }

    void show(OptionalDouble value) {
      value.ifPresent(v -> show(String.format(Locale.ROOT, "%.2f", v)));
      setVisible(value.isPresent());
      setManaged(value.isPresent());
    }
  }
}
