package org.cinefactor.ui.lab.list;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cinefactor.lab.RankedList;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;

/** The figures below a list: its model's error on the ratings, and the list's quality. */
public final class SideFigures extends FlowPane {
  private static final Texts TEXTS = Texts.of(SideFigures.class);

  private final Figure error = new Figure(TEXTS.get("error"));
  private final Figure recall = new Figure(TEXTS.get("recall"));
  private final Figure precision = new Figure(TEXTS.get("precision"));
  private final Figure iterations = new Figure(TEXTS.get("iterations"));

  public SideFigures() {
    super(18, 2);
    getStyleClass().add("side-figures");
    getChildren().addAll(error, recall, precision, iterations);
  }

  public void show(RankedList side) {
    error.show(Numbers.decimal(side.reconstructionError(), 1));
    recall.show(side.recall());
    precision.show(side.precision());
    iterations.show(
        side.stoppedTooEarly()
            ? TEXTS.format("iterations.early", side.iterations())
            : Numbers.whole(side.iterations()));
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
      value.ifPresent(v -> show(Numbers.decimal(v, 2)));
      setVisible(value.isPresent());
      setManaged(value.isPresent());
    }
  }
}
