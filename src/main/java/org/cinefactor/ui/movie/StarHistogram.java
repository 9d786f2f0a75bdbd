package org.cinefactor.ui.movie;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.StarCounts;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.session.StarsText;

/**
 * A histogram of half stars, with a column as high as the number of people who gave them; the
 * person's own is marked.
 */
final class StarHistogram extends HBox {
  private static final Texts TEXTS = Texts.of(StarHistogram.class);

  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
  private static final double HEIGHT = 72;
  private static final double COLUMN = 26;

  StarHistogram() {
    getStyleClass().add("star-histogram");
    setAlignment(Pos.BOTTOM_LEFT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(StarCounts counts, OptionalDouble own) {
    getChildren().clear();
    var spoken = new StringBuilder();
    for (int i = 0; i < StarCounts.STEPS; i++) {
      String words = TEXTS.format("histogram", StarsText.of(StarCounts.stars(i)), counts.count(i));
      boolean isOwn = own.isPresent() && StarCounts.step(own.getAsDouble()) == i;
      getChildren()
          .add(column(i, counts, isOwn, isOwn ? TEXTS.format("histogram.own", words) : words));
      spoken.append(isOwn ? TEXTS.format("histogram.own", words) : words).append("; ");
    }
    setAccessibleText(spoken.toString());
  }

  private static VBox column(int step, StarCounts counts, boolean own, String words) {
    var bar = new Region();
    bar.getStyleClass().add("bar");
    double high = HEIGHT * counts.count(step) / Math.max(1, counts.most());
    double shown = counts.count(step) > 0 ? Math.max(2, high) : 1;
    bar.setMinHeight(shown);
    bar.setMaxHeight(shown);
    var stars =
        new Label(step % 2 == 0 ? (step == 0 ? "½" : "") : Integer.toString((step + 1) / 2));
    stars.getStyleClass().add("step");
    var you = new Label(own ? TEXTS.get("histogram.you") : "");
    you.getStyleClass().add("you");
    var column = new VBox(you, bar, stars);
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.setFillWidth(true);
    column.getStyleClass().add("column");
    column.pseudoClassStateChanged(OWN, own);
    bar.setMaxWidth(Double.MAX_VALUE);
    column.setMinWidth(0);
    column.setPrefWidth(COLUMN);
    HBox.setHgrow(column, Priority.ALWAYS);
    LazyTooltip.on(column, words);
    return column;
  }
}
