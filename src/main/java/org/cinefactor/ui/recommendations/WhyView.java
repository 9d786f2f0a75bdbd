package org.cinefactor.ui.recommendations;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Why;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.PaintedPane;
import org.kordamp.ikonli.feather.Feather;

/** A movie's score taken apart, below the list: by the person's ratings, and by traits. */
final class WhyView extends VBox {
  private static final Texts TEXTS = Texts.of(WhyView.class);

  private final Label title = new Label();
  private final ScrollPane scroll = new PaintedPane();
  private Optional<Movie> shown = Optional.empty();

  WhyView(WhyViewModel model) {
    getStyleClass().add("why");
    title.getStyleClass().add("why-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(true);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(title, Icons.button(Feather.X, TEXTS.get("close"), model::close));
    head.setAlignment(Pos.CENTER_LEFT);
    scroll.setContent(new WhyParts(model));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportHeight(230);
    getChildren().addAll(head, scroll);
    model.whyProperty().subscribe(this::show);
  }

  private void show(Optional<Why> asked) {
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    Optional<Movie> now = asked.map(Why::movie);
    if (!now.equals(shown)) {
      shown = now;
      scroll.setVvalue(0);
    }
    asked.ifPresent(
        why -> {
          title.setText(TEXTS.format("why.title", why.movie().name(), why.place(), why.score()));
        });
  }
}
