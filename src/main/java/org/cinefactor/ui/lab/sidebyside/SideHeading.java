package org.cinefactor.ui.lab.sidebyside;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.FieldError;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.NumberField;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.Ranks;
import org.kordamp.ikonli.feather.Feather;

/** The heading of a list: the rank at which it was made, and the choice of another one. */
final class SideHeading extends HBox {
  private static final Texts TEXTS = Texts.of(SideHeading.class);

  private SideHeading() {
    getStyleClass().add("side-heading");
  }

  /** Of a list whose rank stays until another one is chosen here. */
  static SideHeading pinned(ObservableValue<Number> rank, IntConsumer choose) {
    var heading = new SideHeading();
    var field = NumberField.whole(1, Ranks.MOST, k -> choose.accept((int) k));
    field.getStyleClass().add("side-rank");
    field.setAccessibleText(TEXTS.get("field"));
    rank.subscribe(k -> field.show(k.intValue()));
    heading
        .getChildren()
        .addAll(
            new Label(TEXTS.get("rank")),
            Icons.button(
                Feather.MINUS,
                TEXTS.get("less"),
                () -> choose.accept(rank.getValue().intValue() - 1)),
            field,
            Icons.button(
                Feather.PLUS,
                TEXTS.get("more"),
                () -> choose.accept(rank.getValue().intValue() + 1)),
            new FieldError(field));
    return heading;
  }

  /** Of the list that follows the slider. */
  static SideHeading ofSlider(Desk desk) {
    var heading = new SideHeading();
    var number = new Label();
    number.getStyleClass().add("side-number");
    number.textProperty().bind(desk.rankProperty().map(k -> TEXTS.format("rank.number", k)));
    var note = new Label(TEXTS.get("follows"));
    note.getStyleClass().add("lab-progress");
    heading.getChildren().addAll(number, note);
    return heading;
  }
}
